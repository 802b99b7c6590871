package fr.passerelle.partner.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The referrals of people.
public interface Referrals {
    Optional<Referral> byId(UUID id);

    /// The one to the same action that is not written down as over, even past its day; locked as well.
    Optional<Referral> takeUnended(UUID beneficiaryId, UUID actionId);

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
