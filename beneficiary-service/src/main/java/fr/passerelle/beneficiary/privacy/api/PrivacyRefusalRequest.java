package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.RefusalGround;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a request is refused.
@Schema(name = "PrivacyRefusalRequest", description = "Refus, avec son fondement et ce qui est expliqué à la personne")
public record PrivacyRefusalRequest(
        @NotNull RefusalGround ground,

        @NotBlank @Size(max = 2000) @Schema(description = "En français simple, pour la personne")
        String explanation) {}
