package fr.passerelle.contract.cer.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The étapes of a contract planned again.
@Schema(name = "CerAmendmentRequest", description = "Avenant : les étapes replanifiées, et pourquoi")
public record AmendmentRequest(
        @NotBlank @Size(max = 500) String reason,

        @NotEmpty @Size(max = 20) @Schema(description = "Toutes les étapes, dans leur nouvel ordre")
        List<ContentDocument.@Valid @NotNull StepDocument> steps,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "Pourquoi l'emploi vient avant un frein bloquant")
        String jobFirstReason) {}
