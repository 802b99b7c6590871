package fr.passerelle.beneficiary.exit;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.notice.WriteToPerson;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
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
    private final CheckExit check;
    private final Exits exits;
    private final ExitAnnouncer announcer;
    private final WriteToPerson write;

    RecordExit(
            Persons persons,
            Households households,
            CheckExit check,
            Exits exits,
            ExitAnnouncer announcer,
            WriteToPerson write) {
        this.persons = persons;
        this.households = households;
        this.check = check;
        this.exits = exits;
        this.announcer = announcer;
        this.write = write;
    }

    /// @param organisationId who records it
    public record Command(UUID personId, ExitReason reason, LocalDate exitedOn, String organisationId, Instant at) {}

    @Transactional
    public Exit handle(Command command) {
        var person = command.personId();
        var departement = persons.byId(person).map(Person::departement).orElseThrow(PersonSight::unknown);
        var entry = check.entryEndedBy(command, departement);
        exits.standingOf(person).ifPresent(earlier -> earlier.followedBy(entry));
        var exit = new Exit(Ids.next(), departement, command, entry.rightOpenedOn());
        exits.add(exit);
        announcer.announce(exit.recorded(
                households.currentOf(person).map(Household::communeCode).orElse(null)));
        if (command.reason().isDeath()) {
            write.noMore(person, command.at());
        }
        return exit;
    }
}
