package fr.passerelle.beneficiary.path.api;

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

@Path("/v1/beneficiaries/{id}/path")
@Tag(name = "Parcours", description = "Mon droit, qui m'accompagne, mon contrat, mon rendez-vous, ce qui vient ensuite")
public class PathResource {
    private final PathViews views;
    private final PathPaper paper;
    private final Clock clock;

    PathResource(PathViews views, PathPaper paper, Clock clock) {
        this.views = views;
        this.paper = paper;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("path:read")
    @Transactional
    @Operation(
            operationId = "getBeneficiaryPath",
            summary = "Le parcours d'une personne, en français simple",
            description =
                    "Écrit pour la personne. Elle n'a pas de compte : qui l'accompagne le lit avec elle, ou le lui "
                            + "remet sur papier (/path/text).")
    public PathResponse get(@PathParam("id") UUID id) {
        return views.of(id, clock.instant());
    }

    @GET
    @Path("text")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed("path:read")
    @Transactional
    @Operation(operationId = "getBeneficiaryPathText", summary = "Le même parcours, à lire ou à remettre à la personne")
    public String text(@PathParam("id") UUID id) {
        return paper.write(views.of(id, clock.instant()));
    }
}
