package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.AssignBinome;
import fr.passerelle.partner.binome.EndBinome;
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
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/binomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Binômes",
        description =
                "Un conseiller emploi et un travailleur social accompagnent ensemble une personne, avec ou sans RSA")
public class BinomeResource {
    private final AssignBinome assign;
    private final EndBinome end;
    private final BinomeViews views;
    private final PersonSight sight;
    private final Caller caller;
    private final Pages pages;

    BinomeResource(
            AssignBinome assign, EndBinome end, BinomeViews views, PersonSight sight, Caller caller, Pages pages) {
        this.assign = assign;
        this.end = end;
        this.views = views;
        this.sight = sight;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @RolesAllowed("binome:write")
    @Idempotent
    @Operation(
            operationId = "assignBinome",
            summary = "Confier une personne à un binôme",
            description = "Par le Département seul. Aucun droit au RSA n'est demandé. Les deux organismes partagent la "
                    + "personne. Annonce BinomeAssigned.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @APIResponse(
            responseCode = "201",
            description = "Binôme en cours",
            content = @Content(schema = @Schema(implementation = BinomeResponse.class)))
    public RestResponse<BinomeResponse> assign(@NotNull @Valid BinomeRequest request) {
        views.requireDepartement();
        sight.require(request.beneficiaryId());
        var binome = assign.handle(request.command(caller.subject()));
        return ResponseBuilder.<BinomeResponse>created(URI.create("/v1/binomes/" + binome.id()))
                .entity(BinomeResponse.of(binome))
                .build();
    }

    @GET
    @RolesAllowed("binome:read")
    @Operation(
            operationId = "listBinomes",
            summary = "Les binômes : d'une personne, d'un organisme, d'un professionnel")
    public Page<BinomeResponse> list(
            @QueryParam("beneficiaryId") @Nullable UUID beneficiaryId,
            @Parameter(description = "Organisme de l'un des deux")
                    @QueryParam("organisationId")
                    @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String organisationId,
            @Parameter(description = "Compte de l'un des deux")
                    @QueryParam("professionalId")
                    @Nullable @Pattern(regexp = "[A-Za-z0-9-]{3,64}") String professionalId,
            @Parameter(description = "Vrai : en cours. Faux : terminés") @QueryParam("inForce") @Nullable Boolean inForce,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("binomes", limit, cursor);
        return pages.page(
                page,
                views.page(new BinomeViews.Asked(beneficiaryId, organisationId, professionalId, inForce), page),
                one -> List.of(one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("binome:read")
    @Operation(operationId = "getBinome", summary = "Un binôme, ses deux membres et depuis quand")
    public BinomeResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed("binome:write")
    @Transactional
    @Operation(
            operationId = "endBinome",
            summary = "Le binôme n'accompagne plus la personne, et pourquoi",
            description = "Par le Département ou par l'un des deux organismes. Le partage de la personne s'arrête, "
                    + "après les jours de grâce, ou aussitôt s'il a été enregistré par erreur. Annonce BinomeEnded.")
    public BinomeResponse end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid BinomeEndRequest request) {
        var version = IfMatch.version(ifMatch);
        views.requireMember(id);
        return BinomeResponse.of(
                end.handle(new EndBinome.Command(id, version, request.endedOn(), request.reason(), caller.subject())));
    }
}
