package fr.passerelle.beneficiary.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rights of the households of a batch, loaded together; what is added is written at the end of the batch.
public final class LoadedRsaRights implements RsaRights {
    private final Map<UUID, List<RsaRight>> byHousehold = new HashMap<>();
    private final List<RsaRight> added = new ArrayList<>();

    /// @param known in the order in which they were asked for
    public LoadedRsaRights(List<RsaRight> known) {
        known.forEach(this::keep);
    }

    @Override
    public Optional<RsaRight> byId(UUID id) {
        return byHousehold.values().stream()
                .flatMap(List::stream)
                .filter(right -> right.id().equals(id))
                .findFirst();
    }

    @Override
    public List<RsaRight> ofHouseholds(Collection<UUID> householdIds) {
        return householdIds.stream().flatMap(id -> of(id).stream()).toList();
    }

    @Override
    public Optional<RsaRight> openedOn(UUID householdId, LocalDate day) {
        return of(householdId).stream()
                .filter(right -> right.opening()
                        .filter(opening -> opening.openedOn().equals(day))
                        .isPresent())
                .findFirst();
    }

    @Override
    public void add(RsaRight right) {
        keep(right);
        added.add(right);
    }

    public void write(RsaRights stored) {
        added.forEach(stored::add);
        added.clear();
    }

    private void keep(RsaRight right) {
        byHousehold.computeIfAbsent(right.householdId(), _ -> new ArrayList<>()).add(right);
    }

    private List<RsaRight> of(UUID householdId) {
        return byHousehold.getOrDefault(householdId, List.of());
    }
}
