package fr.passerelle.partner.action.api;

import fr.passerelle.partner.action.ActionDomain;
import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.action.OfferAction;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "Le catalogue commun des actions d'insertion")
public class ActionResource {
    private final OfferAction offer;
    private final ActionViews views;
    private final Pages pages;

    ActionResource(OfferAction offer, ActionViews views, Pages pages) {
        this.offer = offer;
        this.views = views;
        this.pages = pages;
    }

    @POST
    @RolesAllowed("action:write")
    @Idempotent
    @Operation(operationId = "offerAction", summary = "Inscrire une action au catalogue")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @APIResponse(
            responseCode = "201",
            description = "Action inscrite",
            content = @Content(schema = @Schema(implementation = ActionResponse.class)))
    public RestResponse<ActionResponse> create(@NotNull @Valid ActionRequest request) {
        var action = offer.handle(request.toCommand());
        return ResponseBuilder.<ActionResponse>created(URI.create("/v1/actions/" + action.id()))
                .entity(ActionResponse.of(action))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("action:read")
    @Operation(operationId = "getAction", summary = "Une action")
    public ActionResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @GET
    @RolesAllowed("action:read")
    @Operation(operationId = "listActions", summary = "Chercher une action : structure, type, thématique, domaine")
    public Page<ActionResponse> list(
            @QueryParam("structureId") @Nullable UUID structureId,
            @QueryParam("actionType") @Nullable ActionType type,
            @QueryParam("theme") @Nullable @Parameter(description = "Thématique data·inclusion, ou sa catégorie")
                    String theme,
            @QueryParam("domain") @Nullable ActionDomain domain,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("actions", limit, cursor);
        var search = new ActionViews.Search(structureId, type, theme, domain);
        return pages.page(
                page, views.search(search, page), one -> List.of(one.id().toString()));
    }
}
