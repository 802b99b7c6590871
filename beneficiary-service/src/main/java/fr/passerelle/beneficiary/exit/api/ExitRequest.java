package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.exit.ExitReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That somebody left, when and why.
@Schema(name = "ExitRequest", description = "Sortie du dispositif ; la catégorie se déduit du motif")
public record ExitRequest(
        @NotNull @Schema(description = "Motif (nomenclature motif-sortie)")
        ExitReason reason,

        @NotNull @Schema(description = "Jour de la sortie") LocalDate exitedOn) {}
