package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "Un message écrit à une personne, et la trace de sa remise.")
public record NoticeResponse(
        UUID id,
        UUID beneficiaryId,

        @Schema(description = "Modèle du message", examples = "rsa-opening")
        String template,

        NoticeChannel channel,
        NoticeStatus status,

        @Schema(description = "Instant du fait annoncé : le délai se mesure à partir de là")
        Instant factAt,

        @Schema(description = "Prochain essai d'envoi, ou instant depuis lequel la lettre attend")
        Instant dueAt,

        int attempts,
        @Nullable Instant deliveredAt,
        @Schema(description = "Chemin de la lettre (PDF)") String letter,
        long version)
        implements Versioned {

    public static NoticeResponse from(Notice notice) {
        return new NoticeResponse(
                notice.id(),
                notice.personId(),
                notice.template().code(),
                notice.channel(),
                notice.status(),
                notice.factAt(),
                notice.dueAt(),
                notice.attempts(),
                notice.deliveredAt().orElse(null),
                "/v1/notices/" + notice.id() + "/letter",
                notice.version());
    }
}
