package fr.passerelle.partner.orientation.api;

import fr.passerelle.partner.orientation.DecideOrientation;
import fr.passerelle.partner.orientation.OrientationStatus;
import fr.passerelle.partner.orientation.ProposeOrientation;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sight.PersonSight;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/orientations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orientations", description = "Les règles proposent, un humain décide, le délai légal court")
public class OrientationResource {
    private final ProposeOrientation propose;
    private final DecideOrientation decide;
    private final OrientationViews views;
    private final PersonSight sight;
    private final Caller caller;
    private final Pages pages;

    OrientationResource(
            ProposeOrientation propose,
            DecideOrientation decide,
            OrientationViews views,
            PersonSight sight,
            Caller caller,
            Pages pages) {
        this.propose = propose;
        this.decide = decide;
        this.views = views;
        this.sight = sight;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @RolesAllowed("orientation:propose")
    @Idempotent
    @Operation(
            operationId = "proposeOrientation",
            summary = "Demander une proposition d'orientation pour une personne",
            description =
                    "Annonce OrientationProposed quand une règle trouve un organisme. Un diagnostic la demande aussi.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @APIResponse(
            responseCode = "201",
            description = "Proposition, à décider",
            content = @Content(schema = @Schema(implementation = OrientationResponse.class)))
    public RestResponse<OrientationResponse> propose(@NotNull @Valid OrientationRequest request) {
        sight.require(request.beneficiaryId());
        var orientation = propose.handle(request.beneficiaryId());
        return ResponseBuilder.<OrientationResponse>created(URI.create("/v1/orientations/" + orientation.id()))
                .entity(views.response(orientation))
                .build();
    }

    @GET
    @RolesAllowed("orientation:read")
    @Operation(operationId = "listOrientations", summary = "Les orientations : à décider, en cours, d'une personne")
    public Page<OrientationResponse> list(
            @QueryParam("status") @Nullable OrientationStatus status,
            @QueryParam("beneficiaryId") @Nullable UUID beneficiaryId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("orientations", limit, cursor);
        return pages.page(
                page,
                views.page(status, beneficiaryId, page),
                one -> List.of(one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("orientation:read")
    @Operation(operationId = "getOrientation", summary = "Une orientation, sa proposition, sa décision et son délai")
    public OrientationResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed("orientation:decide")
    @Transactional
    @Operation(
            operationId = "decideOrientation",
            summary = "Décider de l'orientation, comme proposé ou autrement",
            description =
                    "Met fin la veille à l'orientation précédente. Annonce OrientationDecided et demande d'écrire à la personne.")
    public OrientationResponse decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        var version = IfMatch.version(ifMatch);
        views.requireShared(id);
        return views.response(decide.handle(new DecideOrientation.Command(
                id,
                version,
                request.pathway(),
                request.organisationId(),
                request.startsOn(),
                request.reason(),
                caller.subject())));
    }
}
