package fr.passerelle.beneficiary.frein.api;

import fr.passerelle.beneficiary.frein.MoveFrein;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

@Path("/v1/freins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Freins", description = "Ce qui retient une personne, nommé par un diagnostic, travaillé puis levé")
public class FreinResource {
    private final FreinViews views;
    private final MoveFrein move;
    private final Clock clock;

    FreinResource(FreinViews views, MoveFrein move, Clock clock) {
        this.views = views;
        this.move = move;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("diagnostic:read")
    @Transactional
    @Operation(
            operationId = "getFrein",
            summary = "Un frein et où il en est",
            description = "Tel que le diagnostic en vigueur le nomme, ou le dernier qui l'a nommé.")
    public FreinResponse get(@PathParam("id") UUID id) {
        return views.shown(views.shared(id));
    }

    @POST
    @Path("{id}/work")
    @RolesAllowed("diagnostic:write")
    @Transactional
    @Operation(operationId = "workOnFrein", summary = "Ce frein est travaillé")
    public FreinResponse work(@PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(move.work(command(id, ifMatch)));
    }

    @POST
    @Path("{id}/lifting")
    @RolesAllowed("diagnostic:write")
    @Transactional
    @Operation(
            operationId = "liftFrein",
            summary = "Confirmer que ce frein est levé",
            description = "Annonce FreinLifted.")
    public FreinResponse lift(@PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(move.lift(command(id, ifMatch)));
    }

    private MoveFrein.Command command(UUID id, @Nullable String ifMatch) {
        var version = IfMatch.version(ifMatch);
        views.shared(id);
        return new MoveFrein.Command(id, version, clock.instant());
    }
}
