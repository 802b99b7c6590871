package fr.passerelle.partner.action;

import fr.passerelle.partner.Faults;
import fr.passerelle.partner.structure.DescribeStructure;
import fr.passerelle.partner.structure.Structures;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A structure offers an action.
@ApplicationScoped
public class OfferAction {
    private final Structures structures;
    private final Actions actions;
    private final Texts texts;
    private final Clock clock;

    OfferAction(Structures structures, Actions actions, Texts texts, Clock clock) {
        this.structures = structures;
        this.actions = actions;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param to last day, absent where no end is known
    public record Command(
            UUID structureId,
            String name,
            ActionType type,
            Theme theme,
            ActionFormat format,
            @Nullable Integer capacity,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Transactional
    public Action handle(Command command) {
        var faults = new Faults(texts);
        faults.addUnless(Theme.isKnown(command.theme().code()), "theme", "theme-unknown");
        faults.addUnless(command.to() == null || !command.to().isBefore(command.from()), "to", "period-order");
        var today = LocalDates.today(clock);
        faults.addIfFar(command.from(), today, "from");
        faults.addIfFar(command.to(), today, "to");
        faults.refuse();
        var structure = structures.byId(command.structureId()).orElseThrow(DescribeStructure::unknown);
        var action = new Action(Ids.next(), structure.departement(), structure.organisationId(), command);
        actions.add(action);
        return action;
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "action-unknown");
    }
}
