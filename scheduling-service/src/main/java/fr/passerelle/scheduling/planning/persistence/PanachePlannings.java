package fr.passerelle.scheduling.planning.persistence;

import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.scheduling.planning.Planning;
import fr.passerelle.scheduling.planning.PlanningStatus;
import fr.passerelle.scheduling.planning.Plannings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanachePlannings implements Plannings, PanacheRepositoryBase<Planning, UUID> {
    @Override
    public void add(Planning planning) {
        persist(planning);
    }

    @Override
    public Optional<Planning> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Planning> page(@Nullable UUID siteId, @Nullable PlanningStatus status, PageRequest page) {
        return getSession()
                .createNativeQuery("""
                        select p.* from planning p
                        where p.id > :after
                          and (cast(:site as uuid) is null or p.site_id = cast(:site as uuid))
                          and (cast(:status as text) is null or p.status = cast(:status as text))
                        order by p.id limit :rows""", Planning.class)
                .setParameter("after", page.afterId())
                .setParameter("site", siteId == null ? null : siteId.toString())
                .setParameter("status", status == null ? null : status.name())
                .setParameter("rows", page.rows())
                .getResultList();
    }
}
