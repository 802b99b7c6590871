package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.cafhousehold.Move.Direction;
import fr.passerelle.beneficiary.household.RecordHousehold;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Takes the moves of a chunk in: a household that leaves is announced once, and the body that it leaves shares its
/// people until the days of grace after its last day are over. Its right ends by what the file says of it, not by the
/// move; in the other département it begins anew with that département's own file.
@ApplicationScoped
class RecordMoves implements HouseholdMoves.Recording {
    private final HouseholdMoves moves;
    private final HouseholdMoves.Announcer announcer;
    private final PersonLinks links;

    RecordMoves(HouseholdMoves moves, HouseholdMoves.Announcer announcer, PersonLinks links) {
        this.moves = moves;
        this.announcer = announcer;
        this.links = links;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(ImportRun run, List<HouseholdMoves.Told> told) {
        if (told.isEmpty()) {
            return;
        }
        var unknown = moves.keep(told);
        told.stream()
                .filter(one -> one.move().direction() == Direction.DEPARTURE)
                .forEach(one -> leave(run, one, unknown.contains(one)));
    }

    private void leave(ImportRun run, HouseholdMoves.Told departure, boolean isNews) {
        var people = moves.members(departure.householdId());
        people.forEach(person -> links.end(
                person,
                departure.from(),
                LinkReason.PAYING_BODY.name(),
                departure.move().on()));
        if (isNews && run.nature() == RecordHousehold.CafFileNature.COURANT) {
            announcer.departed(departure, people, run.receivedAt());
        }
    }
}
