package fr.passerelle.scheduling.site;

import fr.passerelle.platform.paging.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sites of the départements in scope, and the communes that they serve.
public interface Sites {
    void add(Site site);

    Optional<Site> byId(UUID id);

    List<Site> page(Filter filter, PageRequest page);

    void attach(SiteCommune commune);

    List<SiteCommune> communesOf(Collection<UUID> siteIds);

    /// Every espace insertion that a commune has, had or will have.
    List<SiteCommune> espacesInsertionOf(String departement, String communeCode);

    /// A change of its communes is a version of the site.
    void touch(Site site);

    /// @param communeCode served on the day, where one is given
    record Filter(@Nullable SiteType type, @Nullable String communeCode, LocalDate on) {}
}
