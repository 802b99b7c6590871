package fr.passerelle.scheduling.site;

import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Names the one coordonnateur of a place, who answers for its plannings.
@ApplicationScoped
public class EntrustSite {
    private final Sites sites;

    EntrustSite(Sites sites) {
        this.sites = sites;
    }

    /// @param version the one that the caller saw
    @Transactional
    public Site handle(UUID siteId, long version, String account) {
        var site = sites.byId(siteId).orElseThrow(DescribeSite::unknown);
        IfMatch.check(version, site.version());
        site.entrustTo(account);
        return site;
    }
}
