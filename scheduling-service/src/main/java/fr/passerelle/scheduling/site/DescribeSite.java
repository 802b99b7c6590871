package fr.passerelle.scheduling.site;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/// Makes a place known, and says what changes there: whoever writes to people shows them where to come.
@ApplicationScoped
public class DescribeSite {
    private final Sites sites;
    private final SiteAnnouncer announcer;
    private final Clock clock;

    DescribeSite(Sites sites, SiteAnnouncer announcer, Clock clock) {
        this.sites = sites;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Transactional
    public Site create(String departement, SiteType type, String organisationId, SiteDescription description) {
        requireWithin(departement, description.communeCode());
        var site = new Site(Ids.next(), departement, type, organisationId, description);
        sites.add(site);
        announcer.announce(site.describe(description, clock.instant()));
        return site;
    }

    /// @param version the one that the caller saw
    @Transactional
    public Site change(UUID siteId, long version, SiteDescription description) {
        var site = sites.byId(siteId).orElseThrow(DescribeSite::unknown);
        IfMatch.check(version, site.version());
        requireWithin(site.departement(), description.communeCode());
        announcer.announce(site.describe(description, clock.instant()));
        return site;
    }

    static void requireWithin(String departement, String communeCode) {
        if (!communeCode.startsWith(departement)) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "commune-of-another-departement", Map.of("departement", departement));
        }
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "site-unknown");
    }
}
