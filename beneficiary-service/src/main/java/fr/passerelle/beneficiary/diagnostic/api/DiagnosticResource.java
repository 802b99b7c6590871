package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.CompleteDiagnostic;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/diagnostics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Diagnostics", description = "Ce que la personne veut, ce dont elle a besoin, ce qui la retient")
public class DiagnosticResource {
    private final DiagnosticViews views;
    private final WriteDiagnostic write;
    private final CompleteDiagnostic complete;
    private final Clock clock;

    DiagnosticResource(DiagnosticViews views, WriteDiagnostic write, CompleteDiagnostic complete, Clock clock) {
        this.views = views;
        this.write = write;
        this.complete = complete;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("diagnostic:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "draftDiagnostic",
            summary = "Commencer un diagnostic",
            description = "Plusieurs freins s'enregistrent ensemble. Rien n'est annoncé avant la fin.")
    @APIResponse(
            responseCode = "201",
            description = "Brouillon enregistré",
            content = @Content(schema = @Schema(implementation = DiagnosticResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<DiagnosticResponse> draft(@NotNull @Valid DiagnosticRequest request) {
        var drafted = write.draft(request);
        return ResponseBuilder.<DiagnosticResponse>created(URI.create("/v1/diagnostics/" + drafted.id()))
                .entity(drafted)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("diagnostic:read")
    @Transactional
    @Operation(operationId = "getDiagnostic", summary = "Un diagnostic")
    public DiagnosticResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("diagnostic:write")
    @Transactional
    @Operation(operationId = "reviseDiagnostic", summary = "Réécrire un brouillon")
    public DiagnosticResponse revise(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DiagnosticRevisionRequest request) {
        return write.revise(id, IfMatch.version(ifMatch), request);
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed("diagnostic:write")
    @Transactional
    @Operation(
            operationId = "completeDiagnostic",
            summary = "Conclure un diagnostic avec la personne",
            description = "Fixe le profil et périme le diagnostic précédent. Annonce DiagnosticCompleted, et "
                    + "FreinIdentified pour chaque frein.")
    public DiagnosticResponse complete(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DiagnosticCompletionRequest request) {
        var version = IfMatch.version(ifMatch);
        views.requireWritable(id);
        return views.shown(complete.handle(new CompleteDiagnostic.Command(
                id, version, request.madeWithPerson(), request.profil(), request.outcome(), clock.instant())));
    }
}
