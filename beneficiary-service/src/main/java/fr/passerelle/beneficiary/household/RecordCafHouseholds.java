package fr.passerelle.beneficiary.household;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/// Households as the Caf tells them, a batch at a time: all that they need is read before the first and written after
/// the last.
@ApplicationScoped
class RecordCafHouseholds implements RecordHousehold {
    private final LoadBatch batch;
    private final HouseholdFacts facts;
    private final TellMembers notices;
    private final PersonLinks links;
    private final Clock clock;

    RecordCafHouseholds(LoadBatch batch, HouseholdFacts facts, TellMembers notices, PersonLinks links, Clock clock) {
        this.batch = batch;
        this.facts = facts;
        this.notices = notices;
        this.links = links;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Outcome> handle(List<Command> commands) {
        if (commands.isEmpty()) {
            return List.of();
        }
        var loaded = batch.load(commands);
        var record = new RecordCafHousehold(loaded, facts);
        var outcomes = commands.stream().map(record::handle).toList();
        batch.write(loaded);
        // One body pays a person: the one that told of them last.
        links.endOthers(
                record.links().stream()
                        .filter(link -> !loaded.persons().isStranger(link.personId()))
                        .collect(Collectors.toSet()),
                LocalDates.today(clock));
        links.link(record.links());
        notices.tell(record.toTell());
        return outcomes;
    }
}
