package fr.passerelle.contract.person;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
}
