package fr.passerelle.beneficiary.right;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rights of the départements in scope.
public interface RsaRights {
    Optional<RsaRight> byId(UUID id);

    /// Their rights, in the order in which they were asked for.
    List<RsaRight> ofHouseholds(Collection<UUID> householdIds);

    /// The right that the household asked for last.
    Optional<RsaRight> latestOf(UUID householdId);

    /// A household has one right per day of opening.
    Optional<RsaRight> openedOn(UUID householdId, LocalDate day);

    void add(RsaRight right);
}
