package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.scheduling.site.DescribeSite;
import fr.passerelle.scheduling.site.SiteType;
import fr.passerelle.scheduling.site.Sites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lieux d'accueil", description = "Espaces insertion et lieux qui accueillent d'autres professionnels")
public class SiteResource {
    private final DescribeSite describe;
    private final SiteViews views;
    private final Caller caller;
    private final Clock clock;

    SiteResource(DescribeSite describe, SiteViews views, Caller caller, Clock clock) {
        this.describe = describe;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("site:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "createSite", summary = "Faire connaître un lieu", description = "Annonce SiteDescribed.")
    public RestResponse<SiteResponse> create(@NotNull @Valid SiteRequest request) {
        var site = describe.create(
                caller.departement(request.departement()),
                request.type(),
                request.organisationId(),
                request.description().toDescription());
        return ResponseBuilder.<SiteResponse>created(URI.create("/v1/sites/" + site.id()))
                .entity(views.shown(site))
                .build();
    }

    @GET
    @RolesAllowed("site:read")
    @Operation(
            operationId = "listSites",
            summary = "Les lieux, ou ceux qui reçoivent les habitants d'une commune",
            description = "Une commune que nul lieu ne reçoit est dite telle : 422, règle COMMUNE_NON_RATTACHEE.")
    public Page<SiteResponse> list(
            @QueryParam("communeCode")
                    @Nullable @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) String communeCode,
            @QueryParam("type") @Nullable SiteType type,
            @QueryParam("on") @Nullable @Parameter(description = "Jour du rattachement, aujourd'hui par défaut")
                    LocalDate on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var day = on == null ? LocalDates.today(clock) : on;
        return views.page(new Sites.Filter(type, communeCode, day), limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("site:read")
    @Operation(operationId = "getSite", summary = "Un lieu : comment on y est reçu, qui peut y entrer, pour qui il est")
    public SiteResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("site:write")
    @Transactional
    @Operation(
            operationId = "changeSite",
            summary = "Décrire un lieu à nouveau",
            description = "Annonce SiteDescribed.")
    public SiteResponse change(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SiteDescriptionRequest request) {
        return views.shown(describe.change(id, IfMatch.version(ifMatch), request.toDescription()));
    }
}
