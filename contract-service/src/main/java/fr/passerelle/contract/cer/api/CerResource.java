package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.CerStatus;
import fr.passerelle.contract.cer.DraftCer;
import fr.passerelle.contract.cer.RewriteCer;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contrats", description = "CER, contrats d'engagement et accompagnements globaux")
public class CerResource {
    private final CerViews views;
    private final CerPresenter presenter;
    private final Pages pages;
    private final DraftCer draft;
    private final RewriteCer rewrite;
    private final Clock clock;

    CerResource(CerViews views, CerPresenter presenter, Pages pages, DraftCer draft, RewriteCer rewrite, Clock clock) {
        this.views = views;
        this.presenter = presenter;
        this.pages = pages;
        this.draft = draft;
        this.rewrite = rewrite;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("cer:write")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftCer",
            summary = "Rédiger un contrat, une fois l'orientation décidée",
            description =
                    "L'organisme référent est celui de l'orientation, le référent est l'appelant. Annonce CerDrafted.")
    public RestResponse<CerResponse> draft(@NotNull @Valid CerRequest request) {
        var author = presenter.author();
        var content = request.content().toContent();
        return presenter.created(draft.handle(
                new DraftCer.Command(request.beneficiaryId(), request.type(), content, author, clock.instant())));
    }

    @GET
    @RolesAllowed("cer:read")
    @Operation(
            operationId = "listCers",
            summary = "Les contrats partagés, les plus anciens d'abord, sans leur contenu",
            description = "Par exemple ceux d'une personne, ou ceux qui attendent la validation du Département.")
    public Page<CerSummary> list(
            @Parameter(description = "Contrats de cette personne") @Nullable @QueryParam("beneficiaryId")
                    UUID beneficiaryId,
            @Parameter(description = "Contrats dans cet état, à ce jour") @Nullable @QueryParam("status")
                    CerStatus status,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var page = pages.request("cers", limit, cursor);
        return pages.page(
                page,
                views.page(beneficiaryId, status, page),
                cer -> List.of(cer.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("cer:read")
    @Operation(operationId = "getCer", summary = "Un contrat")
    public CerResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("cer:write")
    @Transactional
    @Operation(
            operationId = "rewriteCer",
            summary = "Récrire un contrat qui n'est pas encore transmis",
            description = "Tout changement annule les signatures déjà données : les deux parties signent à nouveau."
                    + " Annonce CerRewritten, sauf si rien ne change.")
    public CerResponse rewrite(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ContentDocument content) {
        return presenter.show(rewrite.handle(new RewriteCer.Command(
                id, IfMatch.version(ifMatch), content.toContent(), presenter.author(), clock.instant())));
    }
}
