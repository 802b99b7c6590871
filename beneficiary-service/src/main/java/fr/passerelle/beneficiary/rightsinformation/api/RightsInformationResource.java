package fr.passerelle.beneficiary.rightsinformation.api;

import fr.passerelle.beneficiary.rightsinformation.InformPerson;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/rights-information")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Droits et devoirs", description = "Ce qui a été dit à la personne de ses droits et devoirs, et quand")
public class RightsInformationResource {
    private final InformPerson inform;
    private final RightsInformationViews views;
    private final Pages pages;
    private final Caller caller;
    private final Clock clock;

    RightsInformationResource(
            InformPerson inform, RightsInformationViews views, Pages pages, Caller caller, Clock clock) {
        this.inform = inform;
        this.views = views;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("rights-information:write")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordRightsInformation",
            summary = "La personne a été informée de ses droits et devoirs",
            description = "Annonce RightsAndDutiesInformed ; un contrat ne se signe qu'après.")
    public RestResponse<RightsInformationResponse> record(
            @PathParam("id") UUID id, @NotNull @Valid RightsInformationRequest request) {
        views.require(id);
        var act = inform.handle(new InformPerson.Command(
                id,
                request.documentVersion(),
                request.channel(),
                request.informedOn(),
                caller.organisationId(),
                clock.instant()));
        return ResponseBuilder.<RightsInformationResponse>created(
                        URI.create("/v1/beneficiaries/" + id + "/rights-information"))
                .entity(RightsInformationResponse.of(act))
                .build();
    }

    @GET
    @RolesAllowed("rights-information:read")
    @Transactional
    @Operation(operationId = "listRightsInformation", summary = "Quand et comment la personne a été informée")
    public Page<RightsInformationResponse> list(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("rights-information", limit, cursor);
        return pages.page(
                request, views.page(id, request), act -> List.of(act.id().toString()));
    }
}
