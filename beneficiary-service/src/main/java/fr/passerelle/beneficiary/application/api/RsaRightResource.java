package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.OpenRsaRight;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/rsa-rights")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Droits au RSA", description = "Le droit d'un foyer, tel que la Caf le dit")
public class RsaRightResource {
    private final RsaRightViews views;
    private final OpenRsaRight open;
    private final Clock clock;

    RsaRightResource(RsaRightViews views, OpenRsaRight open, Clock clock) {
        this.views = views;
        this.open = open;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("right:read")
    @Transactional
    @Operation(operationId = "getRsaRight", summary = "Un droit au RSA, son état et ses membres")
    public RsaRightResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed("right:open")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "openRsaRight",
            summary = "Ouvrir le droit au guichet, avec sa date et son montant",
            description =
                    "Par la Caf. Rend les courriers à remettre aussitôt et le rendez-vous à proposer ; annonce RsaRightOpened pour chaque membre.")
    public RightOpeningResponse open(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RightOpeningRequest request) {
        var version = IfMatch.version(ifMatch);
        var _ = views.requireShared(id);
        var opened = open.handle(new OpenRsaRight.Command(
                id,
                version,
                request.openedOn(),
                request.amount(),
                request.nature(),
                request.majore(),
                request.duties(),
                clock.instant()));
        var now = views.versionOf(id);
        return RightOpeningResponse.of(opened, now, views.toReceive(opened.right()));
    }
}
