package fr.passerelle.scheduling.person;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what was announced of a person, and lets see them who pays the right and who received the application.
@ApplicationScoped
public class RecordPerson {
    private static final String PAYING_BODY = "PAYING_BODY";
    private static final String APPLICATION = "APPLICATION";

    private final People people;
    private final PersonLinks links;
    private final Clock clock;

    RecordPerson(People people, PersonLinks links, Clock clock) {
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public void handle(Person told, @Nullable String payingBodyId, @Nullable String receivedBy) {
        people.record(told);
        if (payingBodyId != null) {
            links.endOthers(told.id(), PAYING_BODY, payingBodyId, LocalDates.today(clock));
            links.link(told.id(), told.departement(), payingBodyId, PAYING_BODY);
        }
        if (receivedBy != null) {
            links.link(told.id(), told.departement(), receivedBy, APPLICATION);
        }
    }

    /// The body that paid has passed the file on: it shares the person until the days of grace after that day are over.
    /// Whoever was never known here was shared with nobody.
    @Transactional
    public void passedOn(UUID personId, String from, LocalDate on) {
        links.end(personId, from, PAYING_BODY, on);
    }
}
