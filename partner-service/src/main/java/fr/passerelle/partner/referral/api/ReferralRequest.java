package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.SendReferral;
import fr.passerelle.partner.referral.Sharing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReferralRequest", description = "Prescription d'une action à une personne")
public record ReferralRequest(
        @NotNull UUID beneficiaryId,
        @NotNull UUID actionId,
        @NotNull @Valid SharingTold sharing,

        @Nullable @Schema(description = "À dire explicitement quand aucune convention en vigueur ne lie le porteur de l'action")
        Boolean horsConvention,

        @Nullable @Schema(description = "Convention visée ; par défaut celle en vigueur avec le porteur")
        UUID conventionId,

        @Nullable @Size(max = 20) @Schema(description = "Article visé", examples = "6")
        String articleNumber) {

    @Schema(
            name = "ReferralSharing",
            description = "Fondement du partage : consentement ou base légale, noté avant de partager")
    public record SharingTold(
            @NotNull Sharing.SharingBasis basis,

            @Nullable @Schema(description = "Jour du consentement, quand c'est lui qui fonde le partage")
            LocalDate consentedOn) {}

    SendReferral.Command toCommand(String by) {
        return new SendReferral.Command(
                beneficiaryId,
                actionId,
                new Sharing(sharing.basis(), sharing.consentedOn()),
                Objects.requireNonNullElse(horsConvention, false),
                conventionId,
                articleNumber,
                by);
    }
}
