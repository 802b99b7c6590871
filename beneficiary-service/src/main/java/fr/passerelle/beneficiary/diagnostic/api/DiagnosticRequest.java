package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.DiagnosticForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A diagnostic as it is begun.
@Schema(
        name = "DiagnosticRequest",
        description = "Diagnostic à commencer : ce que la personne veut, ce dont elle a besoin, ce qui la retient")
public record DiagnosticRequest(
        @NotNull UUID beneficiaryId,

        @NotNull @Schema(description = "Jour de l'entretien")
        LocalDate heldOn,

        @NotBlank @Size(max = 4000) @Schema(description = "Ce que la personne veut : ses envies, son projet de vie")
        String wishes,

        @NotBlank @Size(max = 4000) @Schema(description = "Ce dont elle a besoin")
        String needs,

        @NotNull @Size(max = 40) @Schema(description = "Ce qui la retient ; une liste vide dit que rien ne la retient")
        List<@Valid @NotNull FreinRequest> freins,

        @Nullable @Size(max = 100) @Schema(description = "Les droits communs, un par un ; tous doivent avoir leur réponse avant la fin")
        List<@Valid @NotNull CommonRightRequest> commonRights,

        @Nullable @Size(max = 10000) @Schema(description = "Analyse du professionnel, pour le cercle du référent seulement")
        String narrative) {

    DiagnosticForm form() {
        return new DiagnosticRevisionRequest(heldOn, wishes, needs, freins, commonRights, narrative).form();
    }
}
