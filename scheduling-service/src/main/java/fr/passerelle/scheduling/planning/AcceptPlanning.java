package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.site.Sites;
import fr.passerelle.scheduling.slot.SeatsOpened;
import fr.passerelle.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// The coordonnateur of the site accepts: from here on, and not before, there are slots.
@ApplicationScoped
public class AcceptPlanning {
    private final Sites sites;
    private final Plannings plannings;
    private final Slots slots;
    private final PlanningAnnouncer announcer;
    private final Event<SeatsOpened> opened;
    private final Clock clock;

    AcceptPlanning(
            Sites sites,
            Plannings plannings,
            Slots slots,
            PlanningAnnouncer announcer,
            Event<SeatsOpened> opened,
            Clock clock) {
        this.sites = sites;
        this.plannings = plannings;
        this.slots = slots;
        this.announcer = announcer;
        this.opened = opened;
        this.clock = clock;
    }

    /// @param by the coordonnateur
    @Transactional
    public Planning handle(UUID planningId, long version, Party by) {
        var planning = plannings.byId(planningId).orElseThrow(PlanningRefused::unknown);
        IfMatch.check(version, planning.version());
        var now = clock.instant();
        var site = sites.byId(planning.siteId()).orElseThrow();
        announcer.announce(planning.accept(by, site, now));
        slots.open(planning.opening(now));
        opened.fire(new SeatsOpened(planning.siteId(), planning.departement()));
        return planning;
    }
}
