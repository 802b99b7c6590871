package fr.passerelle.beneficiary.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/// Keeps a site as it is now described, and says so to whoever waited for it.
@ApplicationScoped
public class KeepSite {
    private final Sites sites;
    private final Event<SiteKept> kept;

    KeepSite(Sites sites, Event<SiteKept> kept) {
        this.sites = sites;
        this.kept = kept;
    }

    /// Carries nothing: what waited is read from the database.
    public record SiteKept() {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Site site) {
        sites.keep(site);
        kept.fire(new SiteKept());
    }
}
