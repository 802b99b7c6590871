package fr.passerelle.partner.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The referrals of people.
public interface Referrals {
    Optional<Referral> byId(UUID id);

    /// Whether one to the same action still runs.
    boolean isOpen(UUID beneficiaryId, UUID actionId, LocalDate today);

    /// How many people hold a place of the action.
    int holdingPlace(UUID actionId);

    /// Whether something else still links the person to the organisation.
    boolean othersOpen(Referral referral);

    /// One that nobody answered in time, locked for this transaction.
    Optional<Referral> takeUnanswered(LocalDate today);

    Set<String> departementsWithUnanswered(LocalDate today);

    void add(Referral referral);

    /// Writes what changed, so that the version is the new one.
    void flush();
}
