package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.site.EntrustSite;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/sites/{id}/coordonnateur")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lieux d'accueil")
public class SiteCoordonnateurResource {
    private final EntrustSite entrust;
    private final SiteViews views;

    SiteCoordonnateurResource(EntrustSite entrust, SiteViews views) {
        this.entrust = entrust;
        this.views = views;
    }

    @PUT
    @RolesAllowed("site:write")
    @Transactional
    @Operation(
            operationId = "entrustSite",
            summary = "Nommer le coordonnateur d'un lieu",
            description = "Un seul à la fois : lui seul accepte désormais les plannings de ce lieu.")
    public SiteResponse entrust(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CoordonnateurRequest request) {
        return views.shown(entrust.handle(id, IfMatch.version(ifMatch), request.account()));
    }
}
