package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.site.DescribeSite;
import fr.passerelle.scheduling.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// One organisation proposes when it would receive at a site, and both sides answer until one accepts.
@ApplicationScoped
public class NegotiatePlanning {
    private final Sites sites;
    private final Plannings plannings;
    private final PlanningAnnouncer announcer;
    private final Clock clock;

    NegotiatePlanning(Sites sites, Plannings plannings, PlanningAnnouncer announcer, Clock clock) {
        this.sites = sites;
        this.plannings = plannings;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Transactional
    public Planning propose(UUID siteId, Party by, Terms terms) {
        var site = sites.byId(siteId).orElseThrow(NegotiatePlanning::noSuchSite);
        var planning = new Planning(Ids.next(), site, by.organisationId(), terms);
        plannings.add(planning);
        announcer.announce(planning.propose(clock.instant()));
        return planning;
    }

    /// @param version the one that the caller saw
    @Transactional
    public Planning counterPropose(UUID planningId, long version, Party by, Terms terms) {
        var planning = plannings.byId(planningId).orElseThrow(PlanningRefused::unknown);
        IfMatch.check(version, planning.version());
        announcer.announce(planning.counterPropose(terms, by, clock.instant()));
        return planning;
    }

    /// In a body it breaks a rule; in a path it would be a 404.
    private static Refusal noSuchSite() {
        return new Refusal(Refusal.Kind.INVALID, DescribeSite.unknown().code());
    }
}
