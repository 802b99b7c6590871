package fr.passerelle.scheduling.person;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Keeps what was announced of a person, and lets the body that pays the right see them.
@ApplicationScoped
public class RecordPerson {
    private static final String PAYING_BODY = "PAYING_BODY";

    private final People people;
    private final PersonLinks links;

    RecordPerson(People people, PersonLinks links) {
        this.people = people;
        this.links = links;
    }

    @Transactional
    public void handle(Person told, @Nullable String payingBodyId) {
        people.record(told);
        if (payingBodyId != null) {
            links.link(told.id(), told.departement(), payingBodyId, PAYING_BODY);
        }
    }
}
