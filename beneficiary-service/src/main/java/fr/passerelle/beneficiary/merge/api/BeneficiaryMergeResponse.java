package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.merge.BeneficiaryMerge;
import fr.passerelle.beneficiary.merge.MergeGround;
import fr.passerelle.beneficiary.merge.MergeStatus;
import fr.passerelle.beneficiary.merge.ReversalReason;
import fr.passerelle.beneficiary.merge.Takeover;
import fr.passerelle.platform.versioning.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A merge and what has become of it.
@Schema(name = "BeneficiaryMerge", description = "Réunion de deux dossiers d'une même personne")
public record BeneficiaryMergeResponse(
        UUID id,
        long version,
        UUID survivorId,
        UUID mergedId,
        MergeGround ground,
        MergeStatus status,
        Instant mergedAt,

        @Schema(description = "Organisation qui a réuni les dossiers")
        String organisationId,

        @Schema(description = "Dernier jour où la réunion peut être défaite (paramètre beneficiary-merge-reversal)")
        LocalDate reversibleUntil,

        @Nullable Instant reversedAt,
        @Nullable ReversalReason reversalReason,

        @Schema(
                description =
                        "Comment joindre la personne : ce que le dossier gardé ne disait pas et que l'autre savait")
        List<Takeover> takenOver)
        implements Versioned {

    static BeneficiaryMergeResponse of(BeneficiaryMerge merge, List<Takeover> takenOver) {
        return new BeneficiaryMergeResponse(
                merge.id(),
                merge.version(),
                merge.survivorId(),
                merge.mergedId(),
                merge.ground(),
                merge.status(),
                merge.mergedAt(),
                merge.organisationId(),
                merge.reversibleUntil(),
                merge.reversedAt().orElse(null),
                merge.reversalReason().orElse(null),
                takenOver);
    }
}
