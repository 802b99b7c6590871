package fr.passerelle.beneficiary.application.api;

import fr.passerelle.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/rsa-rights/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Droits au RSA")
public class RightHistoryResource {
    private final RsaRightViews rights;
    private final RightHistoryViews history;
    private final Clock clock;

    RightHistoryResource(RsaRightViews rights, RightHistoryViews history, Clock clock) {
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("right:read")
    @Transactional
    @Operation(
            operationId = "getRsaRightHistory",
            summary = "L'histoire d'un droit, telle qu'elle vaut et telle qu'elle était connue",
            description =
                    "Avec « on », ce qui vaut ce jour-là ; avec « knownAt », ce que l'on en savait à ce moment. Ce "
                            + "qui a été su plus tard vaut depuis son jour d'effet.")
    public RightHistoryResponse get(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("on") @Parameter(description = "Jour ; toute l'histoire s'il est absent")
                    LocalDate on,
            @Nullable @QueryParam("knownAt") @Parameter(description = "Moment, maintenant s'il est absent")
                    Instant knownAt) {
        var now = clock.instant();
        if (knownAt != null && knownAt.isAfter(now)) {
            throw new Refusal(Refusal.Kind.INVALID, "rsa-right-known-later");
        }
        return history.of(rights.requireShared(id), knownAt == null ? now : knownAt, on);
    }
}
