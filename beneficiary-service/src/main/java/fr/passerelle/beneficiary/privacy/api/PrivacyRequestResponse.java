package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.AnswerMeans;
import fr.passerelle.beneficiary.privacy.ErasureGround;
import fr.passerelle.beneficiary.privacy.ExtensionReason;
import fr.passerelle.beneficiary.privacy.IdentityProof;
import fr.passerelle.beneficiary.privacy.PrivacyRequestKind;
import fr.passerelle.beneficiary.privacy.PrivacyRequestStatus;
import fr.passerelle.beneficiary.privacy.RefusalGround;
import fr.passerelle.beneficiary.privacy.RequestChannel;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request and its answer.
@Schema(
        name = "PrivacyRequest",
        description = "Demande d'une personne sur ses données (RGPD, art. 15 à 17), son délai et sa réponse")
public record PrivacyRequestResponse(
        UUID id,
        long version,
        String departement,

        @Nullable @Schema(description = "Absent une fois le dossier effacé")
        UUID beneficiaryId,

        PrivacyRequestKind kind,
        PrivacyRequestStatus status,
        RequestChannel channel,
        LocalDate receivedOn,

        @Schema(description = "Qui a enregistré la demande") String registeredBy,

        @Nullable IdentityProof identityProof,
        @Nullable LocalDate identityCheckedOn,

        @Schema(description = "Dernier jour pour répondre : un mois, trois si la demande est prolongée")
        LocalDate dueOn,

        @Schema(description = "Jours qui restent pour répondre, négatif en cas de retard ; absent une fois répondu")
        @Nullable Long daysLeft,

        boolean late,
        @Nullable ExtensionReason extensionReason,
        @Nullable Answer answer)
        implements Versioned {

    /// @param legalBasis article of the decision
    /// @param appeal ways open to the person, in the order in which to try them
    @Schema(name = "PrivacyAnswer", description = "Réponse, décidée par une personne")
    public record Answer(
            LocalDate answeredOn,
            String answeredBy,
            @Nullable AnswerMeans means,
            @Nullable RefusalGround refusalGround,
            @Nullable ErasureGround erasureGround,

            @Schema(description = "Fondement de la décision")
            String legalBasis,

            @Nullable @Schema(description = "Ce qui a été expliqué à la personne")
            String explanation,

            @Schema(description = "Voies de recours") List<String> appeal) {
        public Answer {
            appeal = List.copyOf(appeal);
        }
    }
}
