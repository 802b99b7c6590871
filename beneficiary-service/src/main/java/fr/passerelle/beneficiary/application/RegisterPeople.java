package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the people of a request by their NIR, and registers those who are not known. Of those who are, what is known
/// stays and what is missing is added: to put an identity right is an act of its own, the rectification.
@ApplicationScoped
class RegisterPeople {
    private final Persons persons;
    private final ProtectedIdentifiers identifiers;

    RegisterPeople(Persons persons, ProtectedIdentifiers identifiers) {
        this.persons = persons;
        this.identifiers = identifiers;
    }

    /// @param people in the order of the request
    record Registered(Map<Applicant, Person> people) {
        Person demandeur() {
            return people.entrySet().stream()
                    .filter(one -> one.getKey().role() == HouseholdRole.DEM)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        List<Membership.Seat> seats() {
            return people.entrySet().stream()
                    .map(one -> new Membership.Seat(
                            one.getValue().id(),
                            one.getKey().role().name(),
                            one.getKey().role() == HouseholdRole.DEM,
                            one.getKey().subjectToRightsAndDuties(),
                            null))
                    .toList();
        }

        Map<UUID, Person> byId() {
            var byId = new LinkedHashMap<UUID, Person>();
            people.values().forEach(person -> byId.put(person.id(), person));
            return byId;
        }
    }

    Registered register(List<Applicant> applicants, String departement, Instant at) {
        var people = new LinkedHashMap<Applicant, Person>();
        identifiers.hold(departement, Kind.PERSON_NIR, bodies(applicants));
        for (var one : applicants) {
            if (people.containsKey(one)) {
                throw new Refusal(Refusal.Kind.CONFLICT, "member-twice");
            }
            var person = known(one, departement).orElseGet(() -> begin(one, departement, at));
            if (people.containsValue(person)) {
                throw new Refusal(Refusal.Kind.CONFLICT, "member-twice");
            }
            complete(person, one, at);
            people.put(one, person);
        }
        return new Registered(people);
    }

    /// The same person, as somebody known by another number, where nothing told says that they are not.
    Applicant again(Applicant told, UUID owner, String departement) {
        var isOfAnother = told.readNir()
                .flatMap(nir -> identifiers.owner(departement, Kind.PERSON_NIR, nir.body()))
                .isPresent();
        return persons.byId(owner)
                .filter(_ -> !isOfAnother)
                .filter(known -> mayBe(known, told) && known.identity().hasANameOf(told.identity()))
                .map(told::as)
                .orElse(told);
    }

    /// Somebody who is known already and asks for the RSA: nothing about them is typed again.
    Applicant again(UUID personId, String departement) {
        var person = persons.byId(personId)
                .filter(known -> known.departement().equals(departement))
                .orElseThrow(PersonSight::unknown);
        return Applicant.again(person);
    }

    /// A number that leads to somebody born another day is a slip: the agent is there to put it right.
    static boolean mayBe(Person known, Applicant told) {
        return known.identity().mayBe(told.identity());
    }

    private static List<String> bodies(List<Applicant> applicants) {
        return applicants.stream()
                .flatMap(one -> one.readNir().stream())
                .map(Nir::body)
                .toList();
    }

    private Optional<Person> known(Applicant one, String departement) {
        if (one.personId() != null) {
            return persons.byId(one.personId());
        }
        var found = one.readNir()
                .flatMap(nir -> identifiers.owner(departement, Kind.PERSON_NIR, nir.body()))
                .flatMap(persons::byId);
        found.ifPresent(person -> requireSame(person, one));
        return found;
    }

    private static void requireSame(Person known, Applicant told) {
        if (!mayBe(known, told)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "nir-of-another-person");
        }
        if (!known.identity().hasANameOf(told.identity())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "nir-of-another-name");
        }
    }

    private Person begin(Applicant one, String departement, Instant at) {
        var person = new Person(Ids.next(), departement, one.identity(), at);
        persons.add(person);
        return person;
    }

    private void complete(Person person, Applicant one, Instant at) {
        if (person.describe(person.identity().completedBy(one.identity()), at)) {
            persons.compare(List.of(person.id()));
        }
        if (person.franceTravailId().isEmpty()) {
            one.readFranceTravailId().ifPresent(number -> person.registerAtFranceTravail(number, at));
        }
        one.readNir().ifPresent(nir -> keep(person, nir));
    }

    /// A number that leads to the person already, by their own file or by one merged into it, stays where it is.
    private void keep(Person person, Nir nir) {
        if (identifiers.owner(person.departement(), Kind.PERSON_NIR, nir.body()).isEmpty()) {
            identifiers.put(person.departement(), Kind.PERSON_NIR, person.id(), nir.body(), nir.value());
        }
    }
}
