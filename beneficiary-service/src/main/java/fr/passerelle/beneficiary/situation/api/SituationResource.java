package fr.passerelle.beneficiary.situation.api;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/beneficiaries/{id}/situation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Situation", description = "Ce qui se déduit de ce que l'on sait d'une personne")
public class SituationResource {
    private final SituationViews views;
    private final Clock clock;

    SituationResource(SituationViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("diagnostic:read")
    @Transactional
    @Operation(
            operationId = "getBeneficiarySituation",
            summary = "Monoparentalité, jeune enfant, activité, prévention et publics d'une personne")
    public SituationResponse get(@PathParam("id") UUID id) {
        return views.of(id, LocalDates.today(clock));
    }
}
