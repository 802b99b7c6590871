package fr.passerelle.contract.awaited.api;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cers/awaited")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contrats", description = "CER, contrats d'engagement et accompagnements globaux")
public class AwaitedCerResource {
    private final AwaitedCerViews views;
    private final Pages pages;

    AwaitedCerResource(AwaitedCerViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("cer:read")
    @Operation(
            operationId = "listAwaitedCers",
            summary = "Les contrats attendus : orienté, et pas encore de contrat signé, les plus pressants d'abord",
            description =
                    "Le délai légal court de la décision d'orientation. Sans les personnes dont le droit est clos, ni"
                            + " celles dont le contrat se fait ailleurs, chez France Travail.")
    public Page<AwaitedCerResponse> list(
            @Parameter(description = "Contrat attendu de cette personne") @Nullable @QueryParam("beneficiaryId")
                    UUID beneficiaryId,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var page = pages.request("cers/awaited", limit, cursor);
        return pages.page(
                page,
                views.page(beneficiaryId, page),
                one -> List.of(one.dueOn().toString(), one.orientationId().toString()));
    }
}
