package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.tenancy.TenantScope;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// Read from the database each time, so any replica answers, whichever one imports.
@Path("/v1/caf-files/{id}/progress")
@Tag(name = "Fichiers de la Caf")
public class CafFileProgressResource {
    private static final Duration EVERY = Duration.ofSeconds(1);

    /// Half an hour; whoever wants to know more asks again, with a token that is still good.
    private static final int MOST = 1_800;

    private final CafFiles files;

    CafFileProgressResource(CafFiles files) {
        this.files = files;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed("caf-file:read")
    @Operation(
            operationId = "followCafFile",
            summary = "Suivre l'import d'un fichier",
            description =
                    "Un événement par seconde (server-sent events) jusqu'à la fin de l'import, une demi-heure au plus.")
    @APIResponse(
            responseCode = "200",
            description = "L'avancement",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = CafFileProgress.class)))
    public Multi<CafFileProgress> follow(@PathParam("id") UUID id) {
        var first = files.byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "caf-file-unknown"));
        var scope = TenantScope.current();
        return Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(_ -> step(id, first, scope))
                .select()
                .first(MOST)
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /// Where the import stands, and after its end the sign to stop.
    private Iterable<Optional<CafFileProgress>> step(UUID id, CafFile first, Set<String> scope) {
        var now = TenantScope.within(scope, () -> files.byId(id)).orElse(first);
        var progress = Optional.of(CafFileProgress.of(now));
        return now.state().isOver() ? List.of(progress, Optional.empty()) : List.of(progress);
    }
}
