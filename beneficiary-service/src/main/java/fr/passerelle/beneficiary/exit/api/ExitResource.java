package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.exit.RecordExit;
import fr.passerelle.beneficiary.exit.RevokeExit;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/exits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sorties", description = "Comment une personne quitte le dispositif, vers un emploi ou autrement")
public class ExitResource {
    private final RecordExit record;
    private final RevokeExit revoke;
    private final ExitViews views;
    private final Pages pages;
    private final Caller caller;
    private final Clock clock;

    ExitResource(RecordExit record, RevokeExit revoke, ExitViews views, Pages pages, Caller caller, Clock clock) {
        this.record = record;
        this.revoke = revoke;
        this.views = views;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("exit:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordExit",
            summary = "La personne sort du dispositif",
            description = "Positive (emploi, formation, création d'entreprise) ou autre. Annonce BeneficiaryExited.")
    public RestResponse<ExitResponse> record(@PathParam("id") UUID id, @NotNull @Valid ExitRequest request) {
        views.require(id);
        var exit = record.handle(new RecordExit.Command(
                id, request.reason(), request.exitedOn(), caller.organisationId(), clock.instant()));
        return ResponseBuilder.<ExitResponse>created(URI.create("/v1/beneficiaries/" + id + "/exits/" + exit.id()))
                .entity(views.shown(exit))
                .build();
    }

    @GET
    @RolesAllowed("exit:read")
    @Transactional
    @Operation(operationId = "listExits", summary = "Les sorties d'une personne, la dernière d'abord")
    public Page<ExitResponse> list(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("exits", limit, cursor);
        return pages.page(
                request, views.page(id, request), exit -> List.of(exit.id().toString()));
    }

    @GET
    @Path("{exitId}")
    @RolesAllowed("exit:read")
    @Transactional
    @Operation(operationId = "getExit", summary = "Une sortie")
    public ExitResponse get(@PathParam("id") UUID id, @PathParam("exitId") UUID exitId) {
        return views.byId(id, exitId);
    }

    @POST
    @Path("{exitId}/revocation")
    @RolesAllowed("exit:write")
    @Transactional
    @Operation(
            operationId = "revokeExit",
            summary = "Annuler une sortie, avec son motif",
            description = "La personne est de nouveau dans le dispositif. Annonce BeneficiaryExitRevoked.")
    public ExitResponse revoke(
            @PathParam("id") UUID id,
            @PathParam("exitId") UUID exitId,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExitRevocationRequest request) {
        var version = IfMatch.version(ifMatch);
        views.shared(id, exitId);
        return views.shown(revoke.handle(new RevokeExit.Command(exitId, version, request.reason(), clock.instant())));
    }
}
