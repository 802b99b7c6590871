package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.Structure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CommuneAttachment", description = "À quel espace insertion une commune est rattachée un jour donné")
public record CommuneAttachmentResponse(
        String communeCode,
        LocalDate on,
        Outcome outcome,
        @Nullable StructureResponse structure) {

    @Schema(name = "CommuneAttachmentOutcome")
    public enum Outcome {
        COMMUNE_RATTACHEE,
        COMMUNE_NON_RATTACHEE
    }

    static CommuneAttachmentResponse of(String code, LocalDate on, List<Structure> found) {
        return found.stream()
                .findFirst()
                .map(one ->
                        new CommuneAttachmentResponse(code, on, Outcome.COMMUNE_RATTACHEE, StructureResponse.of(one)))
                .orElseGet(() -> new CommuneAttachmentResponse(code, on, Outcome.COMMUNE_NON_RATTACHEE, null));
    }
}
