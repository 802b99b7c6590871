package fr.passerelle.scheduling.site.persistence;

import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.SiteCommune;
import fr.passerelle.scheduling.site.Sites;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheSites implements Sites, PanacheRepositoryBase<Site, UUID> {
    @Override
    public void add(Site site) {
        persist(site);
    }

    @Override
    public Optional<Site> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Site> page(Filter filter, PageRequest page) {
        var type = filter.type() == null ? null : filter.type().name();
        return getSession()
                .createNativeQuery("""
                        select s.* from site s
                        where s.id > :after and (cast(:type as text) is null or s.type = cast(:type as text))
                          and (cast(:commune as text) is null or exists (
                            select 1 from site_commune c
                            where c.site_id = s.id and c.commune_code = cast(:commune as text)
                              and c.since <= :day and (c.until is null or c.until >= :day)))
                        order by s.id limit :rows""", Site.class)
                .setParameter("after", page.afterId())
                .setParameter("type", type)
                .setParameter("commune", filter.communeCode())
                .setParameter("day", filter.on())
                .setParameter("rows", page.rows())
                .getResultList();
    }

    @Override
    public void attach(SiteCommune commune) {
        getEntityManager().persist(commune);
    }

    @Override
    public List<SiteCommune> communesOf(Collection<UUID> siteIds) {
        return getEntityManager()
                .createQuery(
                        "from SiteCommune c where c.siteId in :sites order by c.communeCode, c.since",
                        SiteCommune.class)
                .setParameter("sites", siteIds)
                .getResultList();
    }

    @Override
    public List<SiteCommune> espacesInsertionOf(String departement, String communeCode) {
        return getEntityManager()
                .createQuery("""
                        from SiteCommune c where c.departement = :departement and c.communeCode = :commune
                          and c.siteType = fr.passerelle.scheduling.site.SiteType.ESPACE_INSERTION""", SiteCommune.class)
                .setParameter("departement", departement)
                .setParameter("commune", communeCode)
                .getResultList();
    }

    @Override
    public void touch(Site site) {
        getEntityManager().lock(site, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
