package fr.passerelle.scheduling.planning.api;

import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.planning.AcceptPlanning;
import fr.passerelle.scheduling.planning.EndPlanning;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/plannings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plannings")
public class PlanningDecisionResource {
    private final AcceptPlanning accept;
    private final EndPlanning end;
    private final PlanningViews views;

    PlanningDecisionResource(AcceptPlanning accept, EndPlanning end, PlanningViews views) {
        this.accept = accept;
        this.end = end;
        this.views = views;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed("planning:decide")
    @Transactional
    @Operation(
            operationId = "acceptPlanning",
            summary = "Accepter un planning : ses créneaux deviennent réservables",
            description = "Par le coordonnateur de l'organisme qui tient le lieu. Annonce PlanningAccepted.")
    public PlanningResponse accept(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(accept.handle(id, IfMatch.version(ifMatch), views.party()));
    }

    @POST
    @Path("suspension")
    @RolesAllowed("planning:end")
    @Transactional
    @Operation(
            operationId = "suspendPlanning",
            summary = "Suspendre un planning",
            description = "Plus rien n'y est réservable ; les rendez-vous donnés restent.")
    public PlanningResponse suspend(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(end.suspend(id, IfMatch.version(ifMatch), views.party()));
    }

    @POST
    @Path("closure")
    @RolesAllowed("planning:end")
    @Transactional
    @Operation(operationId = "closePlanning", summary = "Clore un planning, ou retirer une proposition")
    public PlanningResponse close(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(end.close(id, IfMatch.version(ifMatch), views.party()));
    }
}
