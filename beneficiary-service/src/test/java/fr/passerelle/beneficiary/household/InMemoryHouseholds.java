package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.Persons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryHouseholds implements Households {
    private final List<Household> households = new ArrayList<>();
    private final Persons persons;

    InMemoryHouseholds(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Optional<Household> byId(UUID id) {
        return households.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Map<Matricule, Household> byMatricules(String departement, Collection<Matricule> numbers) {
        var found = new HashMap<Matricule, Household>();
        for (var number : numbers) {
            households.stream()
                    .filter(one -> one.payer().equals(Optional.of(number.organisationId()))
                            && one.matricule().equals(Optional.of(number.number())))
                    .findFirst()
                    .ifPresent(household -> found.put(number, household));
        }
        return found;
    }

    @Override
    public List<Household> awaitingMatricule(Collection<UUID> personIds) {
        return households.stream()
                .filter(one -> !one.isAffiliated()
                        && one.members().stream().anyMatch(place -> personIds.contains(place.personId())))
                .toList();
    }

    @Override
    public List<Household> awaitingMatricule(
            String departement, Collection<String> communeCodes, Collection<LocalDate> birthDates) {
        return households.stream()
                .filter(one -> !one.isAffiliated()
                        && one.departement().equals(departement)
                        && one.communeCode() != null
                        && communeCodes.contains(one.communeCode()))
                .filter(one -> one.members().stream()
                        .flatMap(place -> persons.byId(place.personId()).stream())
                        .anyMatch(
                                person -> birthDates.contains(person.identity().birthDate())))
                .toList();
    }

    @Override
    public Optional<Household> currentOf(UUID personId) {
        return households.stream()
                .filter(one -> one.members().stream()
                        .anyMatch(place -> place.personId().equals(personId)))
                .findFirst();
    }

    @Override
    public void add(Household household) {
        households.add(household);
    }

    @Override
    public void addAll(List<Household> added) {
        households.addAll(added);
    }

    @Override
    public void affiliate(Household household, Matricule number) {
        household.affiliate(number);
    }

    @Override
    public void preserve(Map<Household, Map<String, String>> values) {
        // what is beyond the model is nobody's question here
    }
}
