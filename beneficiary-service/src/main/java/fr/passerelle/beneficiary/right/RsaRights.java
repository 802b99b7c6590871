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

    /// The right that the household asked for last of those that run, or else of all.
    default Optional<RsaRight> latestOf(UUID householdId) {
        var all = ofHouseholds(List.of(householdId));
        return all.stream()
                .filter(right -> !right.state().isEnded())
                .reduce((_, later) -> later)
                .or(() -> all.stream().reduce((_, later) -> later));
    }

    /// A household has one right per day of opening.
    Optional<RsaRight> openedOn(UUID householdId, LocalDate day);

    void add(RsaRight right);
}
