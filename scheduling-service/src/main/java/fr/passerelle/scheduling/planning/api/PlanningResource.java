package fr.passerelle.scheduling.planning.api;

import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.planning.NegotiatePlanning;
import fr.passerelle.scheduling.planning.PlanningStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/plannings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plannings", description = "Quand un organisme reçoit dans un lieu, négocié avec le coordonnateur")
public class PlanningResource {
    private final NegotiatePlanning negotiate;
    private final PlanningViews views;

    PlanningResource(NegotiatePlanning negotiate, PlanningViews views) {
        this.negotiate = negotiate;
        this.views = views;
    }

    @POST
    @RolesAllowed("planning:propose")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "proposePlanning",
            summary = "Proposer de recevoir dans un lieu, chaque semaine",
            description = "Annonce PlanningProposed. Aucun créneau n'existe avant l'acceptation.")
    public RestResponse<PlanningResponse> propose(@NotNull @Valid PlanningRequest request) {
        var planning = negotiate.propose(
                request.siteId(), views.party(), request.terms().toTerms());
        return ResponseBuilder.<PlanningResponse>created(URI.create("/v1/plannings/" + planning.id()))
                .entity(views.shown(planning))
                .build();
    }

    @GET
    @RolesAllowed("planning:read")
    @Operation(operationId = "listPlannings", summary = "Les plannings, par lieu et par état")
    public Page<PlanningResponse> list(
            @QueryParam("siteId") @Nullable UUID siteId,
            @QueryParam("status") @Nullable PlanningStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return views.page(siteId, status, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("planning:read")
    @Operation(operationId = "getPlanning", summary = "Un planning et l'état de sa négociation")
    public PlanningResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @POST
    @Path("{id}/counter-proposal")
    @RolesAllowed("planning:propose")
    @Transactional
    @Operation(
            operationId = "counterProposePlanning",
            summary = "Répondre par d'autres conditions",
            description = "Par l'une des deux parties. Annonce PlanningProposed.")
    public PlanningResponse counterPropose(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TermsRequest request) {
        var version = IfMatch.version(ifMatch);
        return views.shown(negotiate.counterPropose(id, version, views.party(), request.toTerms()));
    }
}
