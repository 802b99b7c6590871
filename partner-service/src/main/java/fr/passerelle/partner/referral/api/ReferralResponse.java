package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.referral.Referral;
import fr.passerelle.partner.referral.ReferralOutcome;
import fr.passerelle.partner.referral.ReferralRefusalReason;
import fr.passerelle.partner.referral.ReferralStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Referral",
        description = "Prescription d'une action à une personne : prescrite, l'action n'est pas encore commencée")
public record ReferralResponse(
        UUID id,
        String departement,
        UUID beneficiaryId,
        UUID actionId,

        @Schema(description = "Organisation qui porte l'action")
        String organisationId,

        ActionType actionType,

        @Schema(description = "Thématique data·inclusion v1")
        String theme,

        ReferralStatus status,
        ReferralRequest.SharingTold sharing,
        boolean horsConvention,
        @Nullable UUID conventionId,
        @Nullable String articleNumber,
        @Schema(description = "Organisation qui prescrit") String sentBy,
        @Schema(description = "Jour de la prescription") LocalDate positionedOn,

        @Schema(description = "Sans réponse après ce jour, la prescription expire")
        LocalDate answerDueOn,

        @Nullable LocalDate answeredOn,
        @Nullable ReferralRefusalReason refusalReason,

        @Nullable @Schema(description = "Entrée dans l'action")
        LocalDate startedOn,

        @Nullable LocalDate endedOn,
        @Nullable ReferralOutcome outcome,
        long version)
        implements Versioned {

    static ReferralResponse of(Referral referral, LocalDate today) {
        var offer = referral.offer();
        var ground = referral.ground();
        return new ReferralResponse(
                referral.id(),
                referral.departement(),
                referral.beneficiaryId(),
                offer.actionId(),
                offer.organisationId(),
                offer.actionType(),
                offer.theme().code(),
                referral.statusOn(today),
                new ReferralRequest.SharingTold(
                        referral.sharing().basis(), referral.sharing().consentedOn()),
                ground.outsideConvention(),
                ground.conventionId(),
                ground.articleNumber(),
                referral.sentBy(),
                referral.sentOn(),
                referral.answerDueOn(),
                referral.answeredOn().orElse(null),
                referral.refusalReason().orElse(null),
                referral.startedOn().orElse(null),
                referral.endedOn().orElse(null),
                referral.outcome().orElse(null),
                referral.version());
    }
}
