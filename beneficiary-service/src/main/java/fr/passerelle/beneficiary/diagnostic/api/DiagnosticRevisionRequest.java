package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.DiagnosticForm;
import fr.passerelle.beneficiary.diagnostic.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All that a draft says, in place of what it said.
@Schema(name = "DiagnosticRevisionRequest", description = "Tout ce que dit le brouillon, à la place de ce qu'il disait")
public record DiagnosticRevisionRequest(
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
        return new DiagnosticForm(
                heldOn,
                freins.stream().map(FreinRequest::told).toList(),
                commonRights == null
                        ? List.of()
                        : commonRights.stream().map(CommonRightRequest::told).toList(),
                new Words(wishes.strip(), needs.strip(), narrative == null ? null : narrative.strip()));
    }
}
