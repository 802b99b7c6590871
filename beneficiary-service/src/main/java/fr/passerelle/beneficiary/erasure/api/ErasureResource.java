package fr.passerelle.beneficiary.erasure.api;

import fr.passerelle.beneficiary.erasure.DecideErasure;
import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import java.time.Clock;
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
    private final EntityManager entities;
    private final ReadAudit audit;
    private final Caller caller;
    private final Clock clock;

    ErasureResource(DecideErasure decide, EntityManager entities, ReadAudit audit, Caller caller, Clock clock) {
        this.decide = decide;
        this.entities = entities;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
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
        var command = new TreatPrivacyRequest.Command(id, IfMatch.version(ifMatch), caller.subject(), clock.instant());
        return response(decide.grant(command, request.ground()));
    }

    private ErasureResponse response(PrivacyRequest granted) {
        entities.flush();
        var person = granted.personId().orElse(granted.id());
        audit.shown(person, granted.departement(), "privacy-request");
        return ErasureResponse.of(granted);
    }
}
