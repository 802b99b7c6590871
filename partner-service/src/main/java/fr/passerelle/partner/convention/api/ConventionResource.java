package fr.passerelle.partner.convention.api;

import fr.passerelle.partner.convention.Conventions;
import fr.passerelle.partner.convention.RecordConvention;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
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

@Path("/v1/conventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conventions", description = "Ce à quoi les partenaires se sont engagés, article par article")
public class ConventionResource {
    private final RecordConvention record;
    private final Conventions conventions;
    private final ConventionViews views;
    private final Caller caller;
    private final Pages pages;
    private final Clock clock;

    ConventionResource(
            RecordConvention record,
            Conventions conventions,
            ConventionViews views,
            Caller caller,
            Pages pages,
            Clock clock) {
        this.record = record;
        this.conventions = conventions;
        this.views = views;
        this.caller = caller;
        this.pages = pages;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("convention:write")
    @Idempotent
    @Operation(operationId = "recordConvention", summary = "Enregistrer une convention signée")
    @APIResponse(
            responseCode = "201",
            description = "Convention enregistrée",
            content = @Content(schema = @Schema(implementation = ConventionResponse.class)))
    public RestResponse<ConventionResponse> create(@NotNull @Valid ConventionRequest request) {
        var convention = record.handle(request.toCommand(caller.departement(request.departement())));
        return ResponseBuilder.<ConventionResponse>created(URI.create("/v1/conventions/" + convention.id()))
                .entity(ConventionResponse.of(convention, LocalDates.today(clock)))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("convention:read")
    @Transactional
    @Operation(operationId = "getConvention", summary = "Une convention, ses articles et ses actions")
    public ConventionResponse get(@PathParam("id") UUID id) {
        return ConventionResponse.of(
                conventions.byId(id).orElseThrow(RecordConvention::unknown), LocalDates.today(clock));
    }

    @GET
    @RolesAllowed("convention:read")
    @Operation(operationId = "listConventions", summary = "Les conventions d'un département")
    public Page<ConventionResponse> list(
            @QueryParam("organisationId") @Nullable @Parameter(description = "Une des parties") String organisationId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("conventions", limit, cursor);
        return pages.page(
                page, views.page(organisationId, page), one -> List.of(one.id().toString()));
    }
}
