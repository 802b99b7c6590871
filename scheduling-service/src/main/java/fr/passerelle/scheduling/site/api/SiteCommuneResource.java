package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.site.AttachCommune;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/sites/{id}/communes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lieux d'accueil")
public class SiteCommuneResource {
    private final AttachCommune communes;
    private final SiteViews views;

    SiteCommuneResource(AttachCommune communes, SiteViews views) {
        this.communes = communes;
        this.views = views;
    }

    @POST
    @RolesAllowed("site:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "attachCommune",
            summary = "Rattacher une commune à un lieu",
            description =
                    "Une commune a au plus un espace insertion à la fois ; les personnes en attente sont invitées.")
    public RestResponse<SiteResponse> attach(
            @PathParam("id") UUID id, @NotNull @Valid CommuneAttachmentRequest request) {
        var period = new AttachCommune.Period(request.since(), request.until());
        var attached = communes.attach(id, request.communeCode(), period);
        return ResponseBuilder.<SiteResponse>created(URI.create("/v1/sites/" + id))
                .entity(views.shown(attached))
                .build();
    }

    @POST
    @Path("{communeCode}/detachment")
    @RolesAllowed("site:write")
    @Transactional
    @Operation(operationId = "detachCommune", summary = "Dire le dernier jour où une commune est reçue dans ce lieu")
    public SiteResponse detach(
            @PathParam("id") UUID id,
            @PathParam("communeCode") String communeCode,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommuneDetachmentRequest request) {
        var version = IfMatch.version(ifMatch);
        return views.shown(communes.detach(id, version, communeCode, request.until()));
    }
}
