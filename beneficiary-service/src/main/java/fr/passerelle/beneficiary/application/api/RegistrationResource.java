package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.RegisterWithoutRsa;
import fr.passerelle.beneficiary.application.RegistrationForm;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/beneficiaries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bénéficiaires")
public class RegistrationResource {
    private final RegisterWithoutRsa register;
    private final Caller caller;
    private final Clock clock;

    RegistrationResource(RegisterWithoutRsa register, Caller caller, Clock clock) {
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("beneficiary:register")
    @Idempotent
    @Operation(
            operationId = "registerBeneficiary",
            summary = "Enregistrer une personne accompagnée sans RSA",
            description = "Sans foyer ni droit : aucun délai du RSA ne court. Une personne déjà connue par son NIR est "
                    + "partagée avec l'appelant, non doublée : ce qui est connu reste, ce qui manque est ajouté. Si elle demande le RSA, POST /v1/rsa-applications la "
                    + "désigne par applicantId.")
    @APIResponse(
            responseCode = "201",
            description = "Personne enregistrée",
            content = @Content(schema = @Schema(implementation = RegistrationResponse.class)))
    public RestResponse<RegistrationResponse> register(@NotNull @Valid RegistrationForm request) {
        var at = clock.instant();
        var departement = caller.departement(request.departement());
        var id = register.handleTyped(request.command(departement, caller.organisationId(), at));
        return ResponseBuilder.<RegistrationResponse>created(URI.create("/v1/beneficiaries/" + id))
                .entity(new RegistrationResponse(id, departement, caller.organisationId(), request.lawfulBasis(), at))
                .build();
    }
}
