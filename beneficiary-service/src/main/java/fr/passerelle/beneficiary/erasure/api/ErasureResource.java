package fr.passerelle.beneficiary.erasure.api;

import fr.passerelle.beneficiary.erasure.DecideErasure;
import fr.passerelle.beneficiary.privacy.PrivacyCommands;
import fr.passerelle.beneficiary.privacy.PrivacyTrail;
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

@Path("/v1/privacy-requests/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Droits des personnes")
public class ErasureResource {
    private final DecideErasure decide;
    private final PrivacyCommands commands;
    private final PrivacyTrail trail;

    ErasureResource(DecideErasure decide, PrivacyCommands commands, PrivacyTrail trail) {
        this.decide = decide;
        this.commands = commands;
        this.trail = trail;
    }

    @POST
    @RolesAllowed("privacy:decide")
    @Transactional
    @Operation(
            operationId = "grantErasure",
            summary = "Effacer la personne, avec le fondement",
            description =
                    "Décidé par le responsable du traitement. La personne disparaît de tous les services peu après ; "
                            + "les statistiques ne changent pas. Annonce BeneficiaryErased.")
    public ErasureResponse grant(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ErasureRequest request) {
        var granted = decide.grant(commands.of(id, ifMatch), request.ground());
        trail.leave(granted, "privacy-request");
        return ErasureResponse.of(granted);
    }
}
