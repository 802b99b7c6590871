package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.Decision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The Département does not validate.
@Schema(name = "CerRejectionRequest", description = "Pourquoi le Département ne valide pas")
public record CerRejectionRequest(
        @NotNull Decision.CerRejectionReason reason,

        @Nullable @Size(min = 1, max = 2000) @Schema(description = "Pour qui récrira le contrat ; ne sort pas d'ici")
        String comment) {}
