package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.commonright.CommonRightState;
import fr.passerelle.beneficiary.diagnostic.DiagnosticForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One answer of the checklist.
@Schema(name = "CommonRightRequest", description = "Réponse sur un droit commun : ouvert, à ouvrir ou sans objet")
public record CommonRightRequest(
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") @Schema(description = "Droit (nomenclature droit-commun)", examples = "AIDE_AU_LOGEMENT")
        String code,

        @NotNull CommonRightState state) {

    DiagnosticForm.ToldRight told() {
        return new DiagnosticForm.ToldRight(code, state);
    }
}
