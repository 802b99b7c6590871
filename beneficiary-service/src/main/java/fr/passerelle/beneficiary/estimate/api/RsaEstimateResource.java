package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.Claim;
import fr.passerelle.beneficiary.estimate.EstimateRsa;
import fr.passerelle.platform.problem.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rsa-estimates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Estimation du RSA", description = "Ce que le RSA pourrait être, dit au rendez-vous d'instruction")
public class RsaEstimateResource {
    private final EstimateRsa estimates;
    private final EstimateWording wording;
    private final Texts texts;

    RsaEstimateResource(EstimateRsa estimates, EstimateWording wording, Texts texts) {
        this.estimates = estimates;
        this.wording = wording;
        this.texts = texts;
    }

    @POST
    @RolesAllowed("rsa-estimate:make")
    @Operation(
            operationId = "estimateRsa",
            summary = "Estimer le RSA d'un foyer",
            description =
                    "Au rendez-vous d'instruction, pour un foyer sans activité : un droit semble-t-il ouvert, et pour combien"
                            + " (CASF, art. L262-1 à L262-12 et R262-1 à R262-25). Ce n'est jamais une décision : seule la Caf, ou"
                            + " la MSA, décide. Rien n'est créé ni gardé, aucun nom n'est demandé. Ce qui ne peut pas être"
                            + " estimé est dit (CANNOT_ESTIMATE) avec son motif, sans montant.")
    @Extension(name = "x-tenant", value = "shared")
    public EstimateResponse estimate(@NotNull @Valid EstimateRequest request) {
        var faults = new FormFaults(texts);
        var claim = read(request, "", faults);
        faults.refuse();
        return wording.told(claim, estimates.estimate(claim));
    }

    @POST
    @Path("batch")
    @RolesAllowed("rsa-estimate:make")
    @Operation(
            operationId = "estimateRsaBatch",
            summary = "Estimer le RSA de 500 foyers au plus",
            description =
                    "Chaque foyer reçoit la réponse qu'il aurait seul, dans le même ordre. Un champ refusé refuse l'envoi"
                            + " entier et nomme le foyer : items[3].members[0].age.")
    @Extension(name = "x-tenant", value = "shared")
    public EstimateBatchResponse estimateBatch(@NotNull @Valid EstimateBatchRequest request) {
        var faults = new FormFaults(texts);
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < request.items().size(); i++) {
            claims.add(read(request.items().get(i), "items[" + i + "].", faults));
        }
        faults.refuse();
        return new EstimateBatchResponse(claims.stream()
                .map(claim -> wording.told(claim, estimates.estimate(claim)))
                .toList());
    }

    private Claim read(EstimateRequest request, String path, FormFaults faults) {
        return new ClaimReading(request, path, estimates.scaleOf(request.month()), faults).read();
    }
}
