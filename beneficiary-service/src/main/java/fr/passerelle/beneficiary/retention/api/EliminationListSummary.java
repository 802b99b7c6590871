package fr.passerelle.beneficiary.retention.api;

import fr.passerelle.beneficiary.retention.EliminationList;
import fr.passerelle.beneficiary.retention.EliminationStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A list of elimination among others.
@Schema(name = "EliminationListSummary", description = "Un bordereau d'élimination, sans ses dossiers")
public record EliminationListSummary(
        UUID id,
        String departement,
        EliminationStatus status,
        int files,
        LocalDate drawnOn,
        @Nullable LocalDate decidedOn) {

    static EliminationListSummary of(EliminationList list) {
        return new EliminationListSummary(
                list.id(),
                list.departement(),
                list.status(),
                list.files(),
                list.drawnOn(),
                list.decidedOn().orElse(null));
    }
}
