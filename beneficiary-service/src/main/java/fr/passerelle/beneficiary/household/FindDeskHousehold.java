package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Finds the household that the desk registered before the Caf gave it a number, so that the first file that tells it
/// takes it over instead of registering the same people twice. For one batch, in memory.
final class FindDeskHousehold {
    private final LoadedHouseholds households;
    private final Persons persons;
    private final ProtectedIdentifiers identifiers;

    FindDeskHousehold(LoadedHouseholds households, Persons persons, ProtectedIdentifiers identifiers) {
        this.households = households;
        this.persons = persons;
        this.identifiers = identifiers;
    }

    /// @param owners people by the body of their NIR
    Optional<Household> byNir(List<SeenMember> seen, Map<String, UUID> owners) {
        var found = seen.stream()
                .flatMap(one -> one
                        .nir()
                        .map(nir -> owners.get(nir.body()))
                        .flatMap(persons::byId)
                        .filter(person -> person.identity().mayBe(one.identity()))
                        .stream())
                .map(Person::id)
                .toList();
        return households.awaitingMatricule().stream()
                .filter(household -> household.members().stream().anyMatch(place -> found.contains(place.personId())))
                .findFirst();
    }

    /// By the names, the birth date and the commune of an adult; a child may be told in two homes. Two households that
    /// answer to it are left to a human.
    Optional<Household> byNames(RecordHousehold.Command command, List<SeenMember> seen) {
        var address = command.household().address();
        var commune = address == null ? null : address.communeCode();
        if (commune == null) {
            return Optional.empty();
        }
        var adults = seen.stream().filter(one -> one.told().isTold()).toList();
        var found = households.awaitingMatricule().stream()
                .filter(household -> Objects.equals(household.communeCode(), commune))
                .filter(household -> holdsOneOf(household, adults))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean holdsOneOf(Household household, List<SeenMember> adults) {
        var members = persons.byIds(
                household.members().stream().map(Membership::personId).toList());
        return members.stream().anyMatch(person -> adults.stream().anyMatch(one -> isSame(person, one)));
    }

    private boolean isSame(Person person, SeenMember one) {
        Identity told = one.identity();
        return told.birthDate() != null
                && told.birthDate().equals(person.identity().birthDate())
                && told.hasTheNamesOf(person.identity())
                && !hasAnotherNir(person, one);
    }

    private boolean hasAnotherNir(Person person, SeenMember one) {
        return one.nir()
                .flatMap(nir -> identifiers
                        .reveal(Kind.PERSON_NIR, person.id())
                        .flatMap(Nir::read)
                        .filter(kept -> !kept.body().equals(nir.body())))
                .isPresent();
    }
}
