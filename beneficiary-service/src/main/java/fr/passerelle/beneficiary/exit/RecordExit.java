package fr.passerelle.beneficiary.exit;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Records that somebody left the scheme.
@ApplicationScoped
public class RecordExit {
    private final Persons persons;
    private final Households households;
    private final Entries entries;
    private final CheckExit check;
    private final Exits exits;
    private final ExitAnnouncer announcer;

    RecordExit(
            Persons persons,
            Households households,
            Entries entries,
            CheckExit check,
            Exits exits,
            ExitAnnouncer announcer) {
        this.persons = persons;
        this.households = households;
        this.entries = entries;
        this.check = check;
        this.exits = exits;
        this.announcer = announcer;
    }

    /// @param organisationId who records it
    public record Command(UUID personId, ExitReason reason, LocalDate exitedOn, String organisationId, Instant at) {}

    @Transactional
    public Exit handle(Command command) {
        var person = command.personId();
        check.day(command.exitedOn(), LocalDates.on(command.at()));
        var departement = persons.byId(person).map(Person::departement).orElseThrow(PersonSight::unknown);
        var entry = entries.of(person, command.exitedOn());
        check.check(departement, command.reason(), command.exitedOn(), entry);
        exits.standingOf(person).ifPresent(earlier -> earlier.followedBy(entry));
        var exit = new Exit(Ids.next(), departement, command, entry.rightOpenedOn());
        exits.add(exit);
        announcer.announce(exit.recorded(
                households.currentOf(person).map(Household::communeCode).orElse(null)));
        return exit;
    }
}
