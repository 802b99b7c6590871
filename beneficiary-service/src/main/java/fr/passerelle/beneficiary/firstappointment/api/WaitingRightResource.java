package fr.passerelle.beneficiary.firstappointment.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/rsa-rights/without-appointment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Droits au RSA")
public class WaitingRightResource {
    private final ReadWaitingRights rights;
    private final Pages pages;

    WaitingRightResource(ReadWaitingRights rights, Pages pages) {
        this.rights = rights;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("right:read")
    @Transactional
    @Operation(
            operationId = "listRsaRightsWithoutAppointment",
            summary = "Les droits ouverts sans rendez-vous, la plus longue attente d'abord",
            description =
                    "Au-delà du délai « right-without-appointment-after » du Département. Un rendez-vous manqué ou "
                            + "annulé laisse en attente ; celui de l'instruction ne compte pas.")
    public Page<WaitingRightResponse> list(
            @QueryParam("communeCode")
                    @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Parameter(description = "Code Insee de la commune")
                    String communeCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("rsa-rights-without-appointment", limit, cursor);
        return pages.page(page, rights.page(page, communeCode), ReadWaitingRights.Waiting::key)
                .map(ReadWaitingRights.Waiting::shown);
    }
}
