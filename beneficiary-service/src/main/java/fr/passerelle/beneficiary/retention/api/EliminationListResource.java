package fr.passerelle.beneficiary.retention.api;

import fr.passerelle.beneficiary.retention.EliminateFiles;
import fr.passerelle.beneficiary.retention.EliminationAct;
import fr.passerelle.beneficiary.retention.EliminationStatus;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/elimination-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conservation", description = "Combien de temps un dossier est gardé, ce qui le retient, et sa destruction")
public class EliminationListResource {
    private final EliminateFiles eliminate;
    private final EliminationViews views;
    private final Pages pages;
    private final Caller caller;
    private final Clock clock;

    EliminationListResource(EliminateFiles eliminate, EliminationViews views, Pages pages, Caller caller, Clock clock) {
        this.eliminate = eliminate;
        this.views = views;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("preview")
    @RolesAllowed("retention:read")
    @Transactional
    @Operation(
            operationId = "previewElimination",
            summary = "Ce qu'un bordereau tiré maintenant détruirait",
            description = "Rien n'est écrit. Les dossiers gelés y sont, et ne seront pas sur le bordereau.")
    public List<EliminationListResponse.Entry> preview(@Nullable @QueryParam("departement") String departement) {
        return views.wouldGo(departement, clock.instant());
    }

    @POST
    @RolesAllowed("retention:draw")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "drawEliminationList", summary = "Tirer un bordereau d'élimination")
    public RestResponse<EliminationListResponse> draw(@Nullable @QueryParam("departement") String departement) {
        var list = eliminate.draw(caller.departement(departement), who());
        return ResponseBuilder.<EliminationListResponse>created(URI.create("/v1/elimination-lists/" + list.id()))
                .entity(views.shown(list))
                .build();
    }

    @GET
    @RolesAllowed("retention:read")
    @Transactional
    @Operation(operationId = "listEliminationLists", summary = "Les bordereaux d'élimination, le dernier tiré d'abord")
    public Page<EliminationListSummary> list(
            @Nullable @Parameter(description = "DRAWN : ceux qui attendent leur visa") @QueryParam("status")
                    EliminationStatus status,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("elimination-lists", limit, cursor);
        return pages.page(
                request, views.page(request, status), one -> List.of(one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("retention:read")
    @Transactional
    @Operation(operationId = "getEliminationList", summary = "Un bordereau d'élimination")
    public EliminationListResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @POST
    @Path("{id}/validation")
    @RolesAllowed("retention:validate")
    @Transactional
    @Operation(
            operationId = "validateEliminationList",
            summary = "Viser le bordereau : ses dossiers sont détruits dans tous les services",
            description =
                    "Par le service des archives (code du patrimoine, art. L212-2 et R212-14), et une autre personne que "
                            + "celle qui l'a tiré. Annonce BeneficiaryErased pour chaque dossier.")
    public EliminationListResponse validate(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return decided(id, ifMatch, EliminationAct.VALIDATION);
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed("retention:validate")
    @Transactional
    @Operation(operationId = "rejectEliminationList", summary = "Rejeter le bordereau : rien n'est détruit")
    public EliminationListResponse reject(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return decided(id, ifMatch, EliminationAct.REJECTION);
    }

    private EliminationListResponse decided(UUID id, @Nullable String ifMatch, EliminationAct act) {
        return views.shown(eliminate.decide(id, IfMatch.version(ifMatch), act, who()));
    }

    private EliminateFiles.Who who() {
        return new EliminateFiles.Who(caller.subject(), clock.instant());
    }
}
