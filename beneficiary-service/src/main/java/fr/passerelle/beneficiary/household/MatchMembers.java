package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.ids.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds who the members of a file are: by NIR in the département, then by their place in the same
/// household, which may be one of the desk; anybody else is a new person. Nobody is linked by name alone:
/// that is for a human to decide.
class MatchMembers {
    private final Persons persons;
    private final ProtectedIdentifiers identifiers;
    private final FindDeskHousehold desk;

    MatchMembers(Persons persons, ProtectedIdentifiers identifiers, FindDeskHousehold desk) {
        this.persons = persons;
        this.identifiers = identifiers;
        this.desk = desk;
    }

    /// @param home the household as it was known before, from a file or from the desk
    /// @param people every member of the file with the person that he is, in the order of the file
    record Match(Optional<Household> home, Map<SeenMember, Person> people, List<RecordHousehold.Warning> warnings) {
        List<Membership.Seat> seats() {
            return people.entrySet().stream()
                    .map(one -> one.getKey().seat(one.getValue().id()))
                    .toList();
        }

        Map<UUID, Person> byId() {
            return people.values().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        }
    }

    /// @param numbered the household that has the file number already
    Match match(RecordHousehold.Command command, Optional<Household> numbered) {
        var seen = SeenMember.of(command.household());
        var owners = identifiers.owners(
                command.departement(),
                Kind.PERSON_NIR,
                seen.stream().flatMap(one -> one.nir().stream()).map(Nir::body).toList());
        var sure = numbered.or(() -> desk.byNir(seen, owners));
        var home = sure.or(() -> desk.byNames(command, seen));
        var match = new Match(home, new LinkedHashMap<>(), new ArrayList<>());
        if (sure.isEmpty() && home.isPresent()) {
            match.warnings().add(new RecordHousehold.Warning("household-of-the-desk-by-names", "NOM", null));
        }
        var candidates = new Candidates(seen, known(owners, home), owners, home);
        for (var one : seen) {
            match.people().put(one, candidates.take(one).orElseGet(() -> register(one, command)));
        }
        match.people().forEach((one, person) -> complete(one, person, owners, command, match.warnings()));
        return match;
    }

    private Map<UUID, Person> known(Map<String, UUID> owners, Optional<Household> household) {
        var ids = new HashSet<>(owners.values());
        household.ifPresent(known -> known.members().forEach(place -> ids.add(place.personId())));
        return persons.byIds(ids).stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, _) -> one, HashMap::new));
    }

    private Person register(SeenMember one, RecordHousehold.Command command) {
        var person = new Person(Ids.next(), command.departement(), one.identity(), command.receivedAt());
        persons.add(person);
        return person;
    }

    private void complete(
            SeenMember one,
            Person person,
            Map<String, UUID> owners,
            RecordHousehold.Command command,
            List<RecordHousehold.Warning> warnings) {
        if (person.describe(one.identity(), command.receivedAt())) {
            persons.compare(List.of(person.id()));
        }
        Optional.ofNullable(one.told().franceTravailId())
                .flatMap(FranceTravailId::read)
                .ifPresent(number -> person.registerAtFranceTravail(number, command.receivedAt()));
        if (one.nir().isEmpty()) {
            return;
        }
        var nir = one.nir().orElseThrow();
        var owner = owners.get(nir.body());
        if (owner == null) {
            owners.put(nir.body(), person.id());
            identifiers.put(person.departement(), Kind.PERSON_NIR, person.id(), nir.body(), nir.value());
        } else if (!owner.equals(person.id())) {
            warnings.add(one.warning("nir-of-another-person"));
            persons.compare(person.id(), owner);
        }
    }

    /// The people that a household may hold, each taken once.
    private static final class Candidates {
        private final List<SeenMember> seen;
        private final Map<UUID, Person> free;
        private final Map<String, UUID> owners;
        private final List<Membership> places;

        Candidates(
                List<SeenMember> seen,
                Map<UUID, Person> free,
                Map<String, UUID> owners,
                Optional<Household> household) {
            this.seen = seen;
            this.free = free;
            this.owners = owners;
            this.places = household.map(Household::members).orElse(List.of());
        }

        Optional<Person> take(SeenMember one) {
            var found = byNir(one)
                    .or(() -> byFirstName(one, this::isNamed))
                    .or(() -> byFirstName(one, Candidates::isCalled))
                    .or(() -> byRole(one));
            found.ifPresent(person -> free.remove(person.id()));
            return found;
        }

        /// A number that leads to somebody born another day is a slip in one of the two files.
        private Optional<Person> byNir(SeenMember one) {
            return one.nir()
                    .map(nir -> owners.get(nir.body()))
                    .map(free::get)
                    .filter(person -> person.identity().mayBe(one.identity()));
        }

        private Optional<Person> byFirstName(SeenMember one, BiPredicate<Person, SeenMember> isTheSame) {
            return places.stream()
                    .map(place -> free.get(place.personId()))
                    .filter(Objects::nonNull)
                    .filter(person -> sameBirth(person, one) && isTheSame.test(person, one))
                    .findFirst();
        }

        /// Twins Marie and Marie-Anne are two: one word says nothing of two, nor is anybody taken who is told by
        /// himself.
        private boolean isNamed(Person person, SeenMember one) {
            var known = person.identity().readFirstNames();
            var lessIsKnown =
                    known.all().words().size() == 1 && one.firstName().words().size() > 1;
            return !lessIsKnown && known.areThoseOf(one.identity().readFirstNames()) && !isTold(person, one);
        }

        private boolean isTold(Person person, SeenMember notBy) {
            var names = person.identity().readFirstNames().all();
            return !names.equals(notBy.identity().readFirstNames().all())
                    && seen.stream()
                            .filter(other -> sameBirth(person, other))
                            .anyMatch(other -> names.equals(
                                    other.identity().readFirstNames().all()));
        }

        private static boolean isCalled(Person person, SeenMember one) {
            return person.identity().usualFirstName().equals(one.firstName());
        }

        /// A first name spelt otherwise: still the same person where the role holds one person born that day.
        private Optional<Person> byRole(SeenMember one) {
            var sameRole = places.stream()
                    .filter(place -> place.role().equals(one.told().role()))
                    .map(place -> free.get(place.personId()))
                    .filter(Objects::nonNull)
                    .filter(person -> one.identity().birthDate() != null && sameBirth(person, one))
                    .toList();
            return HouseholdRole.ENF.name().equals(one.told().role()) || sameRole.size() != 1
                    ? Optional.empty()
                    : Optional.of(sameRole.getFirst());
        }

        private static boolean sameBirth(Person person, SeenMember one) {
            return Objects.equals(person.identity().birthDate(), one.identity().birthDate());
        }
    }
}
