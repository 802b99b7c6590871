package fr.passerelle.scheduling.invitation;

import java.util.Set;

/// Where an invitation stands; the only place that allows or refuses a step.
public enum InvitationStatus {
    /// waits for a seat, with the reason
    LISTED,
    /// a seat is promised until it expires
    SENT,
    BOOKED,
    EXPIRED,
    /// the right is closed
    WITHDRAWN;

    Set<InvitationStatus> next() {
        return switch (this) {
            case LISTED -> Set.of(SENT, BOOKED, WITHDRAWN);
            case SENT -> Set.of(BOOKED, EXPIRED, WITHDRAWN);
            case BOOKED, EXPIRED, WITHDRAWN -> Set.of();
        };
    }
}
