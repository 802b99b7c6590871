package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.Amendment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A past plan of a contract.
@Schema(name = "CerAmendment", description = "Un avenant, et les étapes telles qu'elles étaient avant lui")
public record AmendmentResponse(
        UUID id,
        @Schema(description = "1 pour le premier avenant") int rank,
        LocalDate amendedOn,
        @Schema(description = "Compte de qui l'a écrit") String amendedBy,
        String reason,
        List<ContentDocument.StepDocument> stepsBefore) {

    static AmendmentResponse of(Amendment amendment) {
        return new AmendmentResponse(
                amendment.id(),
                amendment.rank(),
                amendment.amendedOn(),
                amendment.amendedBy(),
                amendment.reason(),
                ContentDocument.shown(amendment.before()));
    }
}
