package fr.passerelle.beneficiary.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryRsaRights implements RsaRights {
    private final List<RsaRight> rights = new ArrayList<>();

    @Override
    public Optional<RsaRight> byId(UUID id) {
        return rights.stream().filter(right -> right.id().equals(id)).findFirst();
    }

    @Override
    public List<RsaRight> ofHouseholds(Collection<UUID> householdIds) {
        return rights.stream()
                .filter(right -> householdIds.contains(right.householdId()))
                .toList();
    }

    @Override
    public Optional<RsaRight> openedOn(UUID householdId, LocalDate day) {
        return rights.stream()
                .filter(right -> right.householdId().equals(householdId))
                .filter(right -> right.opening()
                        .filter(opening -> opening.openedOn().equals(day))
                        .isPresent())
                .findFirst();
    }

    @Override
    public void add(RsaRight right) {
        rights.add(right);
    }

    public int size() {
        return rights.size();
    }
}
