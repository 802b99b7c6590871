package fr.passerelle.partner.referral;

import java.util.Set;

/// The states of a referral; the only place that allows or refuses a transition.
public enum ReferralStatus {
    /// the person is positioned, the partner has not answered
    SENT,
    ACCEPTED,
    REFUSED,
    /// the person entered the action, which is more than having been positioned
    STARTED,
    COMPLETED,
    /// nobody answered in time
    EXPIRED;

    Set<ReferralStatus> next() {
        return switch (this) {
            case SENT -> Set.of(ACCEPTED, REFUSED, EXPIRED);
            case ACCEPTED -> Set.of(STARTED, REFUSED, COMPLETED);
            case STARTED -> Set.of(COMPLETED);
            case REFUSED, COMPLETED, EXPIRED -> Set.of();
        };
    }

    /// Something is still awaited.
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
