package fr.passerelle.contract.person;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps a person and where they live, and shares them with the body that pays them the RSA, where it is told.
@ApplicationScoped
public class LearnPerson {
    static final String PAYING_BODY = "PAYING_BODY";

    private final KnownPersons persons;
    private final PersonLinks links;
    private final Clock clock;

    LearnPerson(KnownPersons persons, PersonLinks links, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public void handle(KnownPerson person, @Nullable String payingBodyId) {
        persons.learn(person);
        if (payingBodyId != null) {
            links.endOthers(person.id(), PAYING_BODY, payingBodyId, LocalDates.today(clock));
            links.link(person.id(), person.departement(), payingBodyId, PAYING_BODY);
        }
    }

    /// The body that paid has passed the file on: it shares the person until the days of grace after that day are over.
    /// Whoever was never known here was shared with nobody.
    @Transactional
    public void passedOn(UUID personId, String from, LocalDate on) {
        links.end(personId, from, PAYING_BODY, on);
    }
}
