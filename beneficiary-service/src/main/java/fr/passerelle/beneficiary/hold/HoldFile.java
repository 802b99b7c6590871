package fr.passerelle.beneficiary.hold;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Holds a file, and lets it go.
@ApplicationScoped
public class HoldFile {
    private final LegalHolds holds;
    private final Persons persons;

    HoldFile(LegalHolds holds, Persons persons) {
        this.holds = holds;
        this.persons = persons;
    }

    /// @param by claim `sub` of who answers for it
    public record Who(String by, Instant at) {}

    @Transactional
    public LegalHold place(UUID personId, HoldReason reason, Who who) {
        if (!holds.keep(personId)) {
            throw PersonSight.unknown();
        }
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        var hold =
                new LegalHold(Ids.next(), person.departement(), person.id(), reason, LocalDates.on(who.at()), who.by());
        holds.add(hold);
        return hold;
    }

    /// @param version that the caller has read
    @Transactional
    public LegalHold lift(UUID personId, UUID holdId, long version, Who who) {
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown).id();
        var hold = holds.byId(holdId)
                .filter(known -> known.personId().equals(person))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "legal-hold-unknown"));
        IfMatch.check(version, hold.version());
        hold.lift(LocalDates.on(who.at()), who.by());
        return hold;
    }
}
