package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.AnswerReferral;
import fr.passerelle.platform.versioning.IfMatch;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prescriptions")
public class ReferralActResource {
    private final AnswerReferral answer;
    private final ReferralViews views;

    ReferralActResource(AnswerReferral answer, ReferralViews views) {
        this.answer = answer;
        this.views = views;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed("referral:answer")
    @Transactional
    @Operation(
            operationId = "acceptReferral",
            summary = "Le partenaire recevra la personne",
            description = "Par le porteur de l'action, ou un agent en son nom. Annonce ReferralAccepted.")
    public ReferralResponse accept(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return views.response(answer.accept(of(id, ifMatch)));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("referral:answer")
    @Transactional
    @Operation(
            operationId = "refuseReferral",
            summary = "Le partenaire ne peut pas recevoir la personne, et dit pourquoi",
            description = "Annonce ReferralRefused ; le partage de la personne s'arrête.")
    public ReferralResponse refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return views.response(answer.refuse(of(id, ifMatch), request.reason()));
    }

    @POST
    @Path("entry")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("referral:answer")
    @Transactional
    @Operation(
            operationId = "enterReferral",
            summary = "La personne est entrée dans l'action, ce qui est plus qu'une prescription",
            description = "Annonce ReferralStarted.")
    public ReferralResponse enter(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EntryRequest request) {
        return views.response(answer.enter(of(id, ifMatch), request.startedOn()));
    }

    @POST
    @Path("completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("referral:answer")
    @Transactional
    @Operation(
            operationId = "completeReferral",
            summary = "L'action s'est terminée pour la personne : le retour, avec son résultat",
            description = "Annonce ReferralCompleted ; le partage de la personne s'arrête.")
    public ReferralResponse complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CompletionRequest request) {
        return views.response(answer.complete(of(id, ifMatch), request.outcome(), request.endedOn()));
    }

    private AnswerReferral.Of of(UUID id, @Nullable String ifMatch) {
        var version = IfMatch.version(ifMatch);
        views.requireHolder(id);
        return new AnswerReferral.Of(id, version);
    }
}
