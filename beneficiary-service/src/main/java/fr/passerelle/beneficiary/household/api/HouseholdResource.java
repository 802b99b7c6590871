package fr.passerelle.beneficiary.household.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(operationId = "getHousehold", summary = "Un foyer et ses membres")
    public HouseholdResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }
}
