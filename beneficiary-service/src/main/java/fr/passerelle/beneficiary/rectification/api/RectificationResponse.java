package fr.passerelle.beneficiary.rectification.api;

import fr.passerelle.beneficiary.rectification.Correction;
import fr.passerelle.platform.versioning.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was corrected by a request.
@Schema(name = "Rectification", description = "Ce qui a été corrigé, avec ce qui était écrit avant")
public record RectificationResponse(
        UUID requestId, long version, @Nullable UUID beneficiaryId, List<Change> changes) implements Versioned {
    public RectificationResponse {
        changes = List.copyOf(changes);
    }

    @Schema(name = "RectifiedField")
    public record Change(
            Correction.Field field,

            @Nullable @Schema(description = "Absent si rien n'était écrit")
            String before,

            @Nullable @Schema(description = "Absent si rien ne remplace ce qui était écrit")
            String after) {}
}
