package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.BinomeEndReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BinomeEndRequest", description = "Pourquoi et quand le binôme n'accompagne plus la personne")
public record BinomeEndRequest(
        @NotNull BinomeEndReason reason,

        @NotNull @Schema(description = "Dernier jour, aujourd'hui au plus tard")
        LocalDate endedOn) {}
