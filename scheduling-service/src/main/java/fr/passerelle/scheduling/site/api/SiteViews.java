package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.site.DescribeSite;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Sites as they are shown, with their communes.
@ApplicationScoped
class SiteViews {
    private final Sites sites;
    private final Pages pages;
    private final Session entities;

    SiteViews(Sites sites, Pages pages, Session entities) {
        this.sites = sites;
        this.pages = pages;
        this.entities = entities;
    }

    @Transactional
    SiteResponse one(UUID id) {
        return shown(sites.byId(id).orElseThrow(DescribeSite::unknown));
    }

    /// With the version that the flush of the current change has made.
    SiteResponse shown(Site site) {
        entities.flush();
        return SiteResponse.of(site, site.version(), sites.communesOf(List.of(site.id())));
    }

    /// A commune that no site serves is said by its code, not by an empty list.
    @Transactional
    Page<SiteResponse> page(Sites.Filter filter, @Nullable Integer limit, @Nullable String cursor) {
        var page = pages.request("sites", limit, cursor);
        var found = sites.page(filter, page);
        if (found.isEmpty() && page.isFirst() && filter.communeCode() != null) {
            throw new Refusal(Refusal.Kind.INVALID, "commune-non-rattachee", Map.of("commune", filter.communeCode()));
        }
        var communes = sites.communesOf(found.stream().map(Site::id).toList());
        return pages.page(page, found, site -> List.of(site.id().toString()))
                .map(site -> SiteResponse.of(site, site.version(), communes));
    }
}
