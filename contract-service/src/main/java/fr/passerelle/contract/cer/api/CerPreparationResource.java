package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.CancelCer;
import fr.passerelle.contract.cer.CopyCer;
import fr.passerelle.contract.cer.SignCer;
import fr.passerelle.contract.cer.SubmitCer;
import fr.passerelle.platform.idempotency.Idempotent;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contrats")
public class CerPreparationResource {
    private final CerPresenter presenter;
    private final SignCer sign;
    private final SubmitCer submit;
    private final CancelCer cancel;
    private final CopyCer copy;
    private final Clock clock;

    CerPreparationResource(
            CerPresenter presenter, SignCer sign, SubmitCer submit, CancelCer cancel, CopyCer copy, Clock clock) {
        this.presenter = presenter;
        this.sign = sign;
        this.submit = submit;
        this.cancel = cancel;
        this.copy = copy;
        this.clock = clock;
    }

    @POST
    @Path("signatures")
    @RolesAllowed("cer:write")
    @Transactional
    @Operation(
            operationId = "signCer",
            summary = "Enregistrer la signature de l'une des parties, dans n'importe quel ordre",
            description = "La personne signe une fois informée de ses droits et devoirs. Annonce CerSigned.")
    public CerResponse sign(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CerSignatureRequest request) {
        return presenter.show(sign.handle(new SignCer.Command(
                id,
                IfMatch.version(ifMatch),
                request.party(),
                request.signedOn(),
                request.means(),
                request.told(),
                presenter.author(),
                clock.instant())));
    }

    @POST
    @Path("submission")
    @RolesAllowed("cer:write")
    @Transactional
    @Operation(
            operationId = "submitCer",
            summary = "Transmettre au Département un contrat que les deux parties ont signé",
            description = "Annonce CerSubmitted.")
    public CerResponse submit(@PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return presenter.show(submit.handle(id, IfMatch.version(ifMatch), presenter.author(), clock.instant()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed("cer:write")
    @Transactional
    @Operation(
            operationId = "cancelCer",
            summary = "Renoncer à un contrat qui n'est pas validé",
            description = "Annonce CerCancelled.")
    public CerResponse cancel(@PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return presenter.show(cancel.handle(id, IfMatch.version(ifMatch), presenter.author(), clock.instant()));
    }

    @POST
    @Path("redraft")
    @RolesAllowed("cer:write")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "redraftCer",
            summary = "Repartir d'un contrat rejeté",
            description = "Une copie, sans signature ; le contrat rejeté reste tel quel. Annonce CerDrafted.")
    public RestResponse<CerResponse> redraft(@PathParam("id") UUID id) {
        return presenter.created(copy.redraft(id, presenter.author(), clock.instant()));
    }

    @POST
    @Path("renewal")
    @RolesAllowed("cer:write")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "renewCer",
            summary = "Préparer le renouvellement d'un contrat validé",
            description = "Un nouveau contrat, de rang suivant, qui commence le lendemain du dernier jour ; à récrire,"
                    + " signer et faire valider comme le premier. Annonce CerDrafted.")
    public RestResponse<CerResponse> renew(@PathParam("id") UUID id) {
        return presenter.created(copy.renew(id, presenter.author(), clock.instant()));
    }
}
