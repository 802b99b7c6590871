package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.RegisterApplication;
import fr.passerelle.beneficiary.application.RegisterAtDesk;
import fr.passerelle.beneficiary.application.RsaApplications;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/rsa-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Demandes de RSA", description = "Instruction sur rendez-vous des demandes de personnes sans activité")
public class RsaApplicationResource {
    private final RegisterAtDesk register;
    private final RsaApplications applications;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;
    private final Clock clock;

    RsaApplicationResource(
            RegisterAtDesk register,
            RsaApplications applications,
            PersonSight sight,
            ReadAudit audit,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.applications = applications;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("application:write")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerRsaApplication",
            summary = "Enregistrer un demandeur potentiel et sa demande",
            description = "Annonce RsaRightRequested pour chaque membre du foyer.")
    @APIResponse(
            responseCode = "201",
            description = "Demande enregistrée",
            content = @Content(schema = @Schema(implementation = RsaApplicationResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<RsaApplicationResponse> register(@NotNull @Valid RsaApplicationRequest request) {
        if (request.applicantId() != null) {
            sight.require(request.applicantId());
        }
        var registered = register.handle(command(request));
        return ResponseBuilder.<RsaApplicationResponse>created(URI.create("/v1/rsa-applications/" + registered.id()))
                .entity(RsaApplicationResponse.of(registered))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("application:read")
    @Transactional
    @Operation(operationId = "getRsaApplication", summary = "Une demande de RSA")
    public RsaApplicationResponse get(@PathParam("id") UUID id) {
        var application =
                applications.byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "rsa-application-unknown"));
        sight.require(application.applicantId());
        audit.shown(application.applicantId(), application.departement(), "rsa-application");
        return RsaApplicationResponse.of(application);
    }

    private RegisterApplication.Command command(RsaApplicationRequest request) {
        var address = request.address();
        return new RegisterApplication.Command(
                caller.departement(request.departement()),
                caller.organisationId(),
                request.requestedOn(),
                request.withoutActivity(),
                request.requestNumber(),
                request.familySituation(),
                address == null ? null : address.toAddress(),
                request.applicantId(),
                request.members().stream()
                        .map(RsaApplicationRequest.Member::toApplicant)
                        .toList(),
                clock.instant());
    }
}
