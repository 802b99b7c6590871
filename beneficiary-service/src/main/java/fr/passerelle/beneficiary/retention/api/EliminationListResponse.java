package fr.passerelle.beneficiary.retention.api;

import fr.passerelle.beneficiary.retention.EliminationList;
import fr.passerelle.beneficiary.retention.EliminationLists;
import fr.passerelle.beneficiary.retention.EliminationStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Files proposed for destruction, and what was decided.
@Schema(
        name = "EliminationList",
        description =
                "Bordereau d'élimination : qui le tire ne le vise pas. Il reste comme preuve, sans les personnes.")
public record EliminationListResponse(
        UUID id,
        long version,
        String departement,
        EliminationStatus status,
        int files,
        LocalDate drawnOn,
        String drawnBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        List<Entry> entries)
        implements Versioned {
    public EliminationListResponse {
        entries = List.copyOf(entries);
    }

    @Schema(name = "EliminationEntry")
    public record Entry(
            int rank,

            @Nullable @Schema(description = "Absent une fois le dossier détruit")
            UUID beneficiaryId,

            LocalDate lastContactOn,
            LocalDate archivedOn,

            @Schema(description = "Gelé : n'est pas détruit tant que le gel n'est pas levé")
            boolean held) {
        static Entry of(EliminationLists.Entry entry) {
            return new Entry(entry.rank(), entry.personId(), entry.lastContactOn(), entry.archivedOn(), entry.held());
        }
    }

    static EliminationListResponse of(EliminationList list, List<Entry> entries) {
        return new EliminationListResponse(
                list.id(),
                list.version(),
                list.departement(),
                list.status(),
                list.files(),
                list.drawnOn(),
                list.drawnBy(),
                list.decidedOn().orElse(null),
                list.decidedBy().orElse(null),
                entries);
    }
}
