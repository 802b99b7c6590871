package fr.passerelle.partner.person;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Keeps what others announce of people, and tells whoever listens here.
@ApplicationScoped
public class LearnPerson {
    private static final String PAYING_BODY = "PAYING_BODY";
    private static final String REGISTRATION = "REGISTRATION";

    private final Persons persons;
    private final PersonLinks links;
    private final Event<PersonLearned> learned;
    private final Clock clock;

    LearnPerson(Persons persons, PersonLinks links, Event<PersonLearned> learned, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.learned = learned;
        this.clock = clock;
    }

    @Transactional
    public void right(UUID beneficiaryId, String departement, RightFact fact) {
        var person = known(beneficiaryId, departement);
        person.learn(fact);
        person.payingBodyId().ifPresent(payer -> share(person, payer));
        learned.fire(new PersonLearned(person, false));
    }

    /// Whoever pays sees the person, as long as the right lasts.
    private void share(Person person, String payer) {
        var today = LocalDates.today(clock);
        if (person.rightState().filter(RightState.CLOSED::equals).isPresent()) {
            links.end(person.id(), payer, PAYING_BODY, today);
        } else {
            links.endOthers(person.id(), PAYING_BODY, payer, today);
            links.link(person.id(), person.departement(), payer, PAYING_BODY);
        }
    }

    /// The body that paid has passed the file on: it shares the person until the days of grace after that day are over,
    /// and what becomes of its right later does not share them with it again.
    @Transactional
    public void passedOn(UUID beneficiaryId, String from, LocalDate on) {
        links.end(beneficiaryId, from, PAYING_BODY, on);
        persons.byId(beneficiaryId).filter(person -> person.isPaidBy(from)).ifPresent(person -> {
            person.passedOn();
            learned.fire(new PersonLearned(person, false));
        });
    }

    /// An organisation registered somebody, with or without RSA: no clock starts, and it sees them.
    @Transactional
    public void registered(UUID beneficiaryId, String departement, String organisationId) {
        var person = known(beneficiaryId, departement);
        links.link(person.id(), departement, organisationId, REGISTRATION);
    }

    @Transactional
    public void household(UUID beneficiaryId, String departement, HouseholdFact fact) {
        var person = known(beneficiaryId, departement);
        person.learn(fact);
        learned.fire(new PersonLearned(person, false));
    }

    @Transactional
    public void diagnostic(UUID beneficiaryId, String departement, Diagnostic fact, HouseholdFact household) {
        var person = known(beneficiaryId, departement);
        person.learn(fact, household);
        learned.fire(new PersonLearned(person, true));
    }

    /// Somebody noticed that the person needs one; where they live is taken from there only if nobody told better.
    @Transactional
    public void signalled(UUID beneficiaryId, String departement, String communeCode) {
        var person = known(beneficiaryId, departement);
        if (person.communeCode().isEmpty()) {
            person.learn(new HouseholdFact(communeCode, null, null));
        }
        learned.fire(new PersonLearned(person, true));
    }

    private Person known(UUID beneficiaryId, String departement) {
        return persons.byId(beneficiaryId).orElseGet(() -> {
            var person = new Person(beneficiaryId, departement);
            persons.add(person);
            return person;
        });
    }
}
