package fr.passerelle.scheduling.invitation.api;

import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.scheduling.invitation.InvitationStatus;
import fr.passerelle.scheduling.invitation.ListingReason;
import fr.passerelle.scheduling.invitation.WaitForSeat;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Qui est invité, dans la limite des places, et qui attend et pourquoi")
public class InvitationResource {
    private final WaitForSeat wait;
    private final InvitationViews views;
    private final Pages pages;

    InvitationResource(WaitForSeat wait, InvitationViews views, Pages pages) {
        this.wait = wait;
        this.views = views;
        this.pages = pages;
    }

    @POST
    @RolesAllowed("invitation:write")
    @Idempotent
    @Operation(
            operationId = "waitForSeat",
            summary = "Inscrire une personne sur la liste d'attente",
            description =
                    "Une place libre lui est promise aussitôt : annonce alors InvitationSent. Un droit qui s'ouvre"
                            + " fait de lui-même une invitation.")
    @APIResponse(
            responseCode = "201",
            description = "Personne invitée, ou inscrite en attente",
            content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<InvitationResponse> create(@NotNull @Valid InvitationRequest request) {
        var invitation = wait.handle(request.beneficiaryId(), request.motif());
        return ResponseBuilder.<InvitationResponse>created(URI.create("/v1/invitations/" + invitation.id()))
                .entity(views.shown(invitation))
                .build();
    }

    @GET
    @RolesAllowed("invitation:read")
    @Operation(
            operationId = "listInvitations",
            summary = "Les invitations dans un état, ou les personnes en attente pour une raison",
            description = "La plus longue attente d'abord.")
    public Page<InvitationResponse> list(
            @QueryParam("beneficiaryId") @Nullable UUID beneficiaryId,
            @QueryParam("status") @Nullable InvitationStatus status,
            @QueryParam("reason") @Nullable ListingReason reason,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("invitations", limit, cursor);
        return pages.page(
                page,
                views.page(beneficiaryId, status, reason, page),
                one -> List.of(one.receivedAt().toString(), one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("invitation:read")
    @Operation(operationId = "getInvitation", summary = "Une invitation et son état de ce jour")
    public InvitationResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }
}
