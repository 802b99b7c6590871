package fr.passerelle.beneficiary.household.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Foyers", description = "Les personnes d'un même dossier")
public class HouseholdResource {
    private final HouseholdViews views;

    HouseholdResource(HouseholdViews views) {
        this.views = views;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("beneficiary:read")
    @Transactional
    @Operation(
            operationId = "getHousehold",
            summary = "Un foyer, ses membres et leurs rôles, aujourd'hui ou le jour demandé")
    public HouseholdResponse get(@PathParam("id") UUID id, @Nullable @QueryParam("on") LocalDate on) {
        return views.byId(id, on);
    }
}
