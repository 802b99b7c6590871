package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.DescribeStructure;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

@Path("/v1/structures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Structures", description = "Les structures des partenaires, au schéma data·inclusion v1")
public class StructureResource {
    private final DescribeStructure describe;
    private final StructureViews views;
    private final Caller caller;
    private final Pages pages;
    private final Clock clock;

    StructureResource(DescribeStructure describe, StructureViews views, Caller caller, Pages pages, Clock clock) {
        this.describe = describe;
        this.views = views;
        this.caller = caller;
        this.pages = pages;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("structure:write")
    @Idempotent
    @Operation(operationId = "registerStructure", summary = "Inscrire une structure à l'annuaire")
    @APIResponse(
            responseCode = "201",
            description = "Structure inscrite",
            content = @Content(schema = @Schema(implementation = StructureResponse.class)))
    public RestResponse<StructureResponse> register(@NotNull @Valid StructureRequest request) {
        var told = request.toDescription(caller.departement(request.passerelle().departement()));
        var structure = describe.register(told);
        return ResponseBuilder.<StructureResponse>created(URI.create("/v1/structures/" + structure.id()))
                .entity(StructureResponse.of(structure))
                .build();
    }

    @PUT
    @Path("{structureId}")
    @RolesAllowed("structure:write")
    @Operation(operationId = "changeStructure", summary = "Décrire une structure à nouveau, en entier")
    public StructureResponse change(
            @PathParam("structureId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StructureRequest request) {
        var version = IfMatch.version(ifMatch);
        var told = request.toDescription(caller.departement(request.passerelle().departement()));
        return StructureResponse.of(describe.change(id, version, told));
    }

    @GET
    @Path("{structureId}")
    @RolesAllowed("structure:read")
    @Operation(operationId = "getStructure", summary = "Une structure")
    public StructureResponse get(@PathParam("structureId") UUID id) {
        return views.one(id);
    }

    @GET
    @RolesAllowed("structure:read")
    @Operation(operationId = "listStructures", summary = "Chercher une structure : par commune desservie, par type")
    public Page<StructureResponse> list(
            @QueryParam("communeCode")
                    @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Parameter(description = "Code Insee d'une commune desservie")
                    String communeCode,
            @QueryParam("type") @Nullable StructureType type,
            @QueryParam("organisationId") @Nullable String organisationId,
            @QueryParam("on") @Nullable @Parameter(description = "Jour de la desserte, aujourd'hui par défaut")
                    LocalDate on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("structures", limit, cursor);
        var day = Objects.requireNonNullElseGet(on, () -> LocalDates.today(clock));
        var search = new StructureViews.Search(communeCode, type, organisationId, day);
        return pages.page(
                page,
                views.search(search, page),
                one -> List.of(one.passerelle().structureId().toString()));
    }
}
