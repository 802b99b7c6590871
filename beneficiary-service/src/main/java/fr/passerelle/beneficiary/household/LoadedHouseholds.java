package fr.passerelle.beneficiary.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The households that a batch tells, loaded together; what is added is found at once and written at its end.
final class LoadedHouseholds {
    private final Households stored;
    private final Map<Matricule, Household> byMatricule;
    private final List<Household> awaiting;
    private final List<Household> added = new ArrayList<>();
    private final Map<Household, Map<String, String>> preserved = new LinkedHashMap<>();

    LoadedHouseholds(Households stored, Map<Matricule, Household> byMatricule, List<Household> awaiting) {
        this.stored = stored;
        this.byMatricule = new HashMap<>(byMatricule);
        this.awaiting = List.copyOf(awaiting);
    }

    Optional<Household> byMatricule(Matricule number) {
        return Optional.ofNullable(byMatricule.get(number));
    }

    /// What the desk knew first, the eldest before the others; what the batch has given a number to is no longer there.
    List<Household> awaitingMatricule() {
        return awaiting.stream().filter(household -> !household.isAffiliated()).toList();
    }

    void add(Household household) {
        added.add(household);
    }

    void affiliate(Household household, Matricule number) {
        stored.affiliate(household, number);
        byMatricule.put(number, household);
    }

    void preserve(Household household, Map<String, String> values) {
        if (!values.isEmpty()) {
            preserved.put(household, values);
        }
    }

    void write() {
        stored.addAll(added);
        stored.preserve(preserved);
        added.clear();
        preserved.clear();
    }
}
