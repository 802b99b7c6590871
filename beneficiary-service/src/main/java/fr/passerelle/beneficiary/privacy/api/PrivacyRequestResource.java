package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.RegisterPrivacyRequest;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/privacy-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Droits des personnes",
        description = "Ce qu'une personne demande sur ses données (RGPD, art. 15 à 17) et ce qui lui est répondu")
public class PrivacyRequestResource {
    private final RegisterPrivacyRequest register;
    private final PrivacyRequestViews views;
    private final Pages pages;
    private final Caller caller;
    private final Clock clock;

    PrivacyRequestResource(
            RegisterPrivacyRequest register, PrivacyRequestViews views, Pages pages, Caller caller, Clock clock) {
        this.register = register;
        this.views = views;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("privacy:register")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "registerPrivacyRequest",
            summary = "Une personne demande l'accès à ses données, leur rectification ou leur effacement",
            description = "La réponse dit jusqu'à quand répondre : un mois à partir du jour où la demande est arrivée.")
    @APIResponse(
            responseCode = "201",
            description = "Demande enregistrée",
            content = @Content(schema = @Schema(implementation = PrivacyRequestResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<PrivacyRequestResponse> register(@NotNull @Valid PrivacyRequestRequest request) {
        var registered = register.handle(new RegisterPrivacyRequest.Command(
                request.beneficiaryId(),
                request.kind(),
                request.channel(),
                request.receivedOn(),
                request.identityProof(),
                caller.subject(),
                clock.instant()));
        return ResponseBuilder.<PrivacyRequestResponse>created(URI.create("/v1/privacy-requests/" + registered.id()))
                .entity(views.shown(registered))
                .build();
    }

    @GET
    @RolesAllowed("privacy:read")
    @Transactional
    @Operation(operationId = "listPrivacyRequests", summary = "Les demandes, la plus pressée d'abord")
    public Page<PrivacyRequestResponse> list(
            @Parameter(description = "Celles seulement qui attendent leur réponse")
                    @QueryParam("unanswered")
                    @DefaultValue("false")
                    boolean unanswered,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("privacy-requests", limit, cursor);
        return pages.page(
                request,
                views.page(request, unanswered),
                one -> List.of(one.dueOn().toString(), one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("privacy:read")
    @Transactional
    @Operation(operationId = "getPrivacyRequest", summary = "Une demande, son délai et sa réponse")
    public PrivacyRequestResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }
}
