package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/// Suspends or closes a planning: nothing new is given there, and the appointments that were given stay.
@ApplicationScoped
public class EndPlanning {
    private final Plannings plannings;
    private final Slots slots;
    private final Clock clock;

    EndPlanning(Plannings plannings, Slots slots, Clock clock) {
        this.plannings = plannings;
        this.slots = slots;
        this.clock = clock;
    }

    @Transactional
    public Planning suspend(UUID planningId, long version, Party by) {
        return end(planningId, version, planning -> planning.suspend(by));
    }

    @Transactional
    public Planning close(UUID planningId, long version, Party by) {
        return end(planningId, version, planning -> planning.close(by));
    }

    private Planning end(UUID planningId, long version, Consumer<Planning> act) {
        var planning = plannings.byId(planningId).orElseThrow(PlanningRefused::unknown);
        IfMatch.check(version, planning.version());
        act.accept(planning);
        slots.close(planning.id(), clock.instant());
        return planning;
    }
}
