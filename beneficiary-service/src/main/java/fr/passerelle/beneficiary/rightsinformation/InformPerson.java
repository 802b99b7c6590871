package fr.passerelle.beneficiary.rightsinformation;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Records that somebody was told of their rights and duties.
@ApplicationScoped
public class InformPerson {
    private final Persons persons;
    private final Departures departures;
    private final RightsInformations acts;
    private final RightsInformationAnnouncer announcer;
    private final Texts texts;

    InformPerson(
            Persons persons,
            Departures departures,
            RightsInformations acts,
            RightsInformationAnnouncer announcer,
            Texts texts) {
        this.persons = persons;
        this.departures = departures;
        this.acts = acts;
        this.announcer = announcer;
        this.texts = texts;
    }

    /// @param documentVersion of what was explained
    /// @param organisationId who told
    public record Command(
            UUID personId,
            String documentVersion,
            RightsInformationChannel channel,
            LocalDate informedOn,
            String organisationId,
            Instant at) {}

    @Transactional
    public RightsInformation handle(Command command) {
        if (!PlausibleDate.isFact(command.informedOn(), LocalDates.on(command.at()))) {
            throw refused("date-bounds");
        }
        var person = persons.byId(command.personId()).orElseThrow(PersonSight::unknown);
        if (!person.wasBornBy(command.informedOn())) {
            throw refused("date-before-birth");
        }
        departures.requireHere(person.id());
        var act = new RightsInformation(Ids.next(), person.departement(), command);
        acts.add(act);
        announcer.announce(act.announced());
        return act;
    }

    private Refusal refused(String rule) {
        return new Refusal(Refusal.Kind.INVALID, rule, Map.of(), List.of(texts.refused("informedOn", rule, Map.of())));
    }
}
