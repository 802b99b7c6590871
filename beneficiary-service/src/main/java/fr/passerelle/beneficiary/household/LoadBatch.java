package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.LoadedIdentifiers;
import fr.passerelle.beneficiary.person.LoadedPersons;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.beneficiary.right.LoadedRsaRights;
import fr.passerelle.beneficiary.right.RsaRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings what a batch of households concerns into memory, a query for each kind, and writes what became of it: what a
/// file costs is round trips to the database.
@ApplicationScoped
class LoadBatch {
    private final Households households;
    private final Persons persons;
    private final ProtectedIdentifiers identifiers;
    private final RsaRights rights;

    LoadBatch(Households households, Persons persons, ProtectedIdentifiers identifiers, RsaRights rights) {
        this.households = households;
        this.persons = persons;
        this.identifiers = identifiers;
        this.rights = rights;
    }

    record Loaded(LoadedHouseholds households, LoadedPersons persons, LoadedIdentifiers nirs, LoadedRsaRights rights) {}

    /// @param commands of one département, at least one
    Loaded load(List<RecordHousehold.Command> commands) {
        var departement = commands.getFirst().departement();
        var numbers = commands.stream()
                .map(RecordHousehold.Command::matricule)
                .distinct()
                .toList();
        var known = households.byMatricules(departement, numbers);
        var nirs = new LoadedIdentifiers(identifiers, departement, Kind.PERSON_NIR, nirs(commands));
        var people = new HashSet<>(nirs.owners());
        known.values().forEach(household -> addMembers(household, people));
        var awaiting = awaiting(commands, people);
        awaiting.forEach(household -> addMembers(household, people));
        var concerned = Stream.of(known.values(), awaiting)
                .flatMap(Collection::stream)
                .map(Household::id)
                .toList();
        return new Loaded(
                new LoadedHouseholds(households, known, awaiting),
                new LoadedPersons(persons.byIds(people)),
                nirs,
                new LoadedRsaRights(rights.ofHouseholds(concerned)));
    }

    /// The households of the desk that the batch may be about: by who is known already, or by where the adults live
    /// and when they were born.
    private List<Household> awaiting(List<RecordHousehold.Command> commands, Set<UUID> people) {
        var told = commands.stream().map(RecordHousehold.Command::household).toList();
        var communes = told.stream()
                .map(HouseholdSnapshot::address)
                .filter(Objects::nonNull)
                .map(HouseholdSnapshot.Address::communeCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var born = told.stream()
                .flatMap(one -> one.members().stream())
                .filter(HouseholdSnapshot.Member::isTold)
                .map(HouseholdSnapshot.Member::birthDate)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var byPlace = households.awaitingMatricule(commands.getFirst().departement(), communes, born);
        byPlace.forEach(household -> addMembers(household, people));
        return Stream.of(byPlace, households.awaitingMatricule(people))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Household::id))
                .toList();
    }

    private static void addMembers(Household household, Set<UUID> people) {
        household.members().forEach(place -> people.add(place.personId()));
    }

    /// People before their places, households before their rights: rows point at rows that stand.
    void write(Loaded loaded) {
        loaded.persons().write(persons);
        loaded.households().write();
        loaded.rights().write(rights);
        loaded.nirs().write();
    }

    private static List<String> nirs(List<RecordHousehold.Command> commands) {
        return commands.stream()
                .flatMap(command -> command.household().members().stream())
                .map(HouseholdSnapshot.Member::nir)
                .filter(Objects::nonNull)
                .flatMap(written -> Nir.read(written).stream())
                .map(Nir::body)
                .distinct()
                .toList();
    }
}
