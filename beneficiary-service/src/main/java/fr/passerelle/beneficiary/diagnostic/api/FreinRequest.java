package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.DiagnosticForm;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What holds the person back.
@Schema(name = "FreinRequest", description = "Ce qui retient la personne ; chaque thème une fois")
public record FreinRequest(
        @NotNull @Schema(description = "Thème (nomenclature frein)")
        FreinCode code,

        @Nullable @Schema(description = "À travailler avant la recherche d'emploi ; absent : le réglage du département décide")
        Boolean blocking,

        @Nullable @Schema(description = "IDENTIFIED, par défaut, ou IN_PROGRESS")
        FreinState state) {

    DiagnosticForm.ToldFrein told() {
        return new DiagnosticForm.ToldFrein(code, blocking, state);
    }
}
