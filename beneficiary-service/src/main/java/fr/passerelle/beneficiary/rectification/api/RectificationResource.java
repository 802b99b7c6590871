package fr.passerelle.beneficiary.rectification.api;

import fr.passerelle.beneficiary.privacy.PrivacyCommands;
import fr.passerelle.beneficiary.privacy.PrivacyRefused;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.beneficiary.privacy.PrivacyTrail;
import fr.passerelle.beneficiary.rectification.Corrections;
import fr.passerelle.beneficiary.rectification.RectifyPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/v1/privacy-requests/{id}/rectification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Droits des personnes")
public class RectificationResource {
    private final RectifyPerson rectify;
    private final PrivacyRequests requests;
    private final Corrections corrections;
    private final PrivacyCommands commands;
    private final PrivacyTrail trail;

    RectificationResource(
            RectifyPerson rectify,
            PrivacyRequests requests,
            Corrections corrections,
            PrivacyCommands commands,
            PrivacyTrail trail) {
        this.rectify = rectify;
        this.requests = requests;
        this.corrections = corrections;
        this.commands = commands;
        this.trail = trail;
    }

    @POST
    @RolesAllowed("privacy:treat")
    @Transactional
    @Operation(
            operationId = "rectifyBeneficiary",
            summary = "Corriger ce que la personne a montré être faux",
            description =
                    "L'ancienne et la nouvelle valeur sont gardées, chiffrées. Annonce BeneficiaryRectified, sans "
                            + "valeur, à qui les données ont été communiquées (RGPD, art. 19).")
    public RectificationResponse rectify(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RectificationRequest request) {
        return response(rectify.handle(commands.of(id, ifMatch), request.correction()));
    }

    @GET
    @RolesAllowed("privacy:export")
    @Transactional
    @Operation(operationId = "getRectification", summary = "Ce qui a été corrigé, avec ce qui était écrit avant")
    public RectificationResponse get(@PathParam("id") UUID id) {
        return response(requests.byId(id).orElseThrow(PrivacyRefused::unknown));
    }

    private RectificationResponse response(PrivacyRequest request) {
        trail.leave(request, "rectification");
        return new RectificationResponse(
                request.id(),
                request.version(),
                request.personId().orElse(null),
                corrections.of(request).stream()
                        .map(one -> new RectificationResponse.Change(one.field(), one.before(), one.after()))
                        .toList());
    }
}
