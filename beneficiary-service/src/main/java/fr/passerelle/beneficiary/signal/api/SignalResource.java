package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.signal.TreatSignal;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Signalements",
        description = "Une personne en difficulté, repérée par un CCAS, une PMI ou un travailleur social")
public class SignalResource {
    private final ReceiveSignal receive;
    private final TreatSignal treat;
    private final SignalViews views;
    private final Pages pages;
    private final Clock clock;

    SignalResource(ReceiveSignal receive, TreatSignal treat, SignalViews views, Pages pages, Clock clock) {
        this.receive = receive;
        this.treat = treat;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("signal:send")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "sendSignal",
            summary = "Signaler une personne en difficulté",
            description = "La réponse dit jusqu'à quand le Département répond. Annonce SignalReceived, sans nom.")
    @APIResponse(
            responseCode = "201",
            description = "Signalement reçu",
            content = @Content(schema = @Schema(implementation = SignalResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<SignalResponse> send(@NotNull @Valid SignalRequest request) {
        var sent = receive.handle(request);
        return ResponseBuilder.<SignalResponse>created(URI.create("/v1/signals/" + sent.id()))
                .entity(views.shown(sent))
                .build();
    }

    @GET
    @RolesAllowed("signal:read")
    @Transactional
    @Operation(
            operationId = "listSignals",
            summary = "Les signalements, le dernier d'abord",
            description = "Tous pour le Département, les siens pour qui en envoie.")
    public Page<SignalResponse> list(
            @Parameter(description = "Ceux seulement qui attendent une réponse")
                    @QueryParam("waiting")
                    @DefaultValue("false")
                    boolean waiting,
            @Parameter(description = "Ceux seulement qui attendent une réponse au-delà du délai")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("signals", limit, cursor);
        return pages.page(
                request,
                views.page(request, waiting || overdue, overdue),
                signal -> List.of(signal.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("signal:read")
    @Transactional
    @Operation(operationId = "getSignal", summary = "Un signalement et sa réponse")
    public SignalResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @POST
    @Path("{id}/identification")
    @RolesAllowed("signal:answer")
    @Transactional
    @Operation(
            operationId = "identifySignal",
            summary = "Dire quelle personne connue le signalement décrit",
            description = "Qui a signalé n'en apprend rien.")
    public SignalResponse identify(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignalIdentificationRequest request) {
        return views.shown(treat.identify(command(id, ifMatch), request.beneficiaryId()));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed("signal:answer")
    @Transactional
    @Operation(
            operationId = "answerSignal",
            summary = "Répondre : une orientation, un rendez-vous ou un refus motivé",
            description = "Annonce SignalAnswered. Une orientation est alors proposée par les règles du partenariat.")
    public SignalResponse answer(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignalAnswerRequest request) {
        return views.shown(treat.answer(command(id, ifMatch), request.answer()));
    }

    private TreatSignal.Command command(UUID id, @Nullable String ifMatch) {
        var version = IfMatch.version(ifMatch);
        views.shared(id);
        return new TreatSignal.Command(id, version, clock.instant());
    }
}
