package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.ReferralStatus;
import fr.passerelle.partner.referral.SendReferral;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sight.PersonSight;
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

@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Prescriptions", description = "Une action d'un partenaire prescrite à une personne, et le retour")
public class ReferralResource {
    private final SendReferral send;
    private final ReferralViews views;
    private final PersonSight sight;
    private final Caller caller;
    private final Pages pages;

    ReferralResource(SendReferral send, ReferralViews views, PersonSight sight, Caller caller, Pages pages) {
        this.send = send;
        this.views = views;
        this.sight = sight;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @RolesAllowed("referral:write")
    @Idempotent
    @Operation(
            operationId = "sendReferral",
            summary = "Prescrire à une personne l'action d'un partenaire",
            description = "Le porteur de l'action partage la personne dès l'envoi. Annonce ReferralSent.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @APIResponse(
            responseCode = "201",
            description = "Prescription envoyée",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public RestResponse<ReferralResponse> send(@NotNull @Valid ReferralRequest request) {
        sight.require(request.beneficiaryId());
        var referral = send.handle(request.toCommand(caller.organisationId()));
        return ResponseBuilder.<ReferralResponse>created(URI.create("/v1/referrals/" + referral.id()))
                .entity(views.response(referral))
                .build();
    }

    @GET
    @RolesAllowed("referral:read")
    @Operation(
            operationId = "listReferrals",
            summary = "Les prescriptions : celles reçues, celles envoyées, celles d'une personne")
    public Page<ReferralResponse> list(
            @QueryParam("status") @Nullable ReferralStatus status,
            @QueryParam("beneficiaryId") @Nullable UUID beneficiaryId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("referrals", limit, cursor);
        return pages.page(
                page,
                views.page(status, beneficiaryId, page),
                one -> List.of(one.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("referral:read")
    @Operation(operationId = "getReferral", summary = "Une prescription et ce qu'elle est devenue")
    public ReferralResponse get(@PathParam("id") UUID id) {
        return views.one(id);
    }
}
