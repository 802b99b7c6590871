package fr.passerelle.beneficiary.duplicate.api;

import fr.passerelle.beneficiary.duplicate.DismissDuplicate;
import fr.passerelle.beneficiary.duplicate.DuplicateStatus;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// For the Département alone, as its grants say: whoever else shares one of the two need not share the other.
@Path("/v1/duplicate-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Doublons", description = "Deux dossiers d'une même personne : les trouver, les réunir, les séparer")
public class DuplicateCandidateResource {
    private final DuplicateViews views;
    private final DismissDuplicate dismiss;
    private final Pages pages;

    DuplicateCandidateResource(DuplicateViews views, DismissDuplicate dismiss, Pages pages) {
        this.views = views;
        this.dismiss = dismiss;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("duplicate:read")
    @Transactional
    @Operation(
            operationId = "listDuplicateCandidates",
            summary = "Les dossiers qui pourraient être ceux d'une même personne, avec ce qui les rapproche",
            description =
                    "Cherchés peu après chaque inscription et chaque fichier ; un numéro de sécurité sociale et une "
                            + "date de naissance identiques sont rapprochés d'emblée et n'y figurent pas.")
    public Page<DuplicateCandidateResponse> list(
            @QueryParam("status") @DefaultValue("OPEN") DuplicateStatus status,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("duplicate-candidates", limit, cursor);
        return pages.page(
                request, views.page(status, request), one -> List.of(one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("duplicate:read")
    @Transactional
    @Operation(operationId = "getDuplicateCandidate", summary = "Deux dossiers à rapprocher")
    public DuplicateCandidateResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @POST
    @Path("{id}/dismissal")
    @RolesAllowed("duplicate:dismiss")
    @Transactional
    @Operation(
            operationId = "dismissDuplicateCandidate",
            summary = "Ce sont deux personnes",
            description = "Ces deux dossiers ne sont plus proposés. Pour les réunir : POST /v1/beneficiary-merges.")
    public DuplicateCandidateResponse dismiss(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DuplicateDismissalRequest request) {
        var version = IfMatch.version(ifMatch);
        return views.shown(dismiss.handle(id, version, request.reason()));
    }
}
