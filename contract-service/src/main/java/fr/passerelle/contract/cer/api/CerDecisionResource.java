package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.DecideCer;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/cers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contrats")
public class CerDecisionResource {
    private final CerPresenter presenter;
    private final DecideCer decide;
    private final Clock clock;

    CerDecisionResource(CerPresenter presenter, DecideCer decide, Clock clock) {
        this.presenter = presenter;
        this.decide = decide;
        this.clock = clock;
    }

    @POST
    @Path("validation")
    @RolesAllowed("cer:validate")
    @Transactional
    @Operation(
            operationId = "validateCer",
            summary = "Valider un contrat pour le Département",
            description = "Par quelqu'un d'autre que le référent, dans la limite de durée en vigueur"
                    + " (GET /v1/contract-parameters). Annonce CerValidated, et un message à la personne.")
    public CerResponse validate(@PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return presenter.show(decide.validate(id, IfMatch.version(ifMatch), presenter.author(), clock.instant()));
    }

    @POST
    @Path("rejection")
    @RolesAllowed("cer:validate")
    @Transactional
    @Operation(
            operationId = "rejectCer",
            summary = "Ne pas valider un contrat, et dire pourquoi",
            description =
                    "Il peut être repris par POST /v1/cers/{id}/redraft. Annonce CerRejected, sans le commentaire.")
    public CerResponse reject(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CerRejectionRequest request) {
        return presenter.show(decide.reject(new DecideCer.Rejection(
                id,
                IfMatch.version(ifMatch),
                request.reason(),
                request.comment(),
                presenter.author(),
                clock.instant())));
    }
}
