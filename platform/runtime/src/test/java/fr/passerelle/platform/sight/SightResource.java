package fr.passerelle.platform.sight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/// Asks for sight in both ways of a service: for one person, and as a condition of a list.
@Path("/v1/sights")
public class SightResource {
    private final PersonSight sight;
    private final EntityManager entities;

    @Inject
    SightResource(PersonSight sight, EntityManager entities) {
        this.sight = sight;
        this.entities = entities;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("note:read")
    public String one(@PathParam("id") UUID id) {
        sight.require(id);
        return "\"seen\"";
    }

    @GET
    @Transactional
    @RolesAllowed("note:read")
    public List<UUID> all() {
        var query = entities.createNativeQuery(
                "select distinct l.person_id from person_link l where " + PersonSight.sharedBy("l.person_id"),
                UUID.class);
        sight.parameters().forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }
}
