package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.BinomeEndReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BinomeEndRequest", description = "Pourquoi et quand le binôme n'accompagne plus la personne")
public record BinomeEndRequest(
        @NotNull @Schema(description = "FILES_MERGED ne se donne pas : il se dit de lui-même")
        BinomeEndReason reason,

        @NotNull @Schema(description = "Dernier jour, aujourd'hui au plus tard")
        LocalDate endedOn) {}
