package fr.passerelle.beneficiary.rupture.api;

import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/ruptures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parcours")
public class RuptureResource {
    private final ReadRuptures ruptures;
    private final Pages pages;

    RuptureResource(ReadRuptures ruptures, Pages pages) {
        this.ruptures = ruptures;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("path:read")
    @Transactional
    @Operation(
            operationId = "listRuptures",
            summary = "Les parcours sans nouvelles, les premiers perdus d'abord",
            description =
                    "Au-delà du délai « path-broken-after » du Département. Chacun fut annoncé par PathBroken ; il quitte "
                            + "la liste avec la première nouvelle (PathResumed) ou la sortie.")
    public Page<RuptureResponse> list(
            @QueryParam("communeCode")
                    @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Parameter(description = "Code Insee de la commune")
                    String communeCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("ruptures", limit, cursor);
        return pages.page(
                page, ruptures.page(page, communeCode), one -> List.of(one.id().toString()));
    }
}
