package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.PrivacyCommands;
import fr.passerelle.beneficiary.privacy.TreatPrivacyRequest;
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

/// What is done with a request that was registered.
@Path("/v1/privacy-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Droits des personnes")
public class PrivacyActResource {
    private final TreatPrivacyRequest treat;
    private final PrivacyCommands commands;
    private final PrivacyRequestViews views;

    PrivacyActResource(TreatPrivacyRequest treat, PrivacyCommands commands, PrivacyRequestViews views) {
        this.treat = treat;
        this.commands = commands;
        this.views = views;
    }

    @POST
    @Path("identity-check")
    @RolesAllowed("privacy:register")
    @Transactional
    @Operation(
            operationId = "checkPrivacyIdentity",
            summary = "L'identité de qui demande est vérifiée",
            description = "Rien n'est montré, changé ni effacé avant.")
    public PrivacyRequestResponse checkIdentity(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IdentityCheckRequest request) {
        return views.shown(treat.checkIdentity(commands.of(id, ifMatch), request.identityProof()));
    }

    @POST
    @Path("extension")
    @RolesAllowed("privacy:treat")
    @Transactional
    @Operation(
            operationId = "extendPrivacyRequest",
            summary = "Prolonger de deux mois, avec son motif",
            description = "Une fois, dans le premier mois ; la personne en est informée.")
    public PrivacyRequestResponse extend(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        return views.shown(treat.extend(commands.of(id, ifMatch), request.reason()));
    }

    @POST
    @Path("communication")
    @RolesAllowed("privacy:treat")
    @Transactional
    @Operation(
            operationId = "communicatePersonalFile",
            summary = "Le dossier a été donné à la personne",
            description = "Il peut encore être relu quelque temps (paramètre privacy-export-available).")
    public PrivacyRequestResponse communicate(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommunicationRequest request) {
        return views.shown(treat.communicate(commands.of(id, ifMatch), request.means()));
    }

    @POST
    @Path("refusal")
    @RolesAllowed("privacy:decide")
    @Transactional
    @Operation(
            operationId = "refusePrivacyRequest",
            summary = "Refuser, avec le fondement et les voies de recours",
            description = "Décidé par le responsable du traitement, jamais par la plateforme.")
    public PrivacyRequestResponse refuse(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PrivacyRefusalRequest request) {
        return views.shown(treat.refuse(
                commands.of(id, ifMatch),
                request.ground(),
                request.explanation().strip()));
    }
}
