package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeAttempt;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.beneficiary.notice.NoticeStatus;
import fr.passerelle.platform.versioning.Versioned;
import java.time.Instant;
import java.util.List;
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

        @Nullable @Schema(description = "Chaque essai d'envoi ; dans la lecture d'un seul message")
        List<Attempt> trace,

        long version)
        implements Versioned {

    @Schema(name = "NoticeAttempt", description = "Un essai d'envoi")
    public record Attempt(
            NoticeChannel channel,
            Instant triedAt,

            @Nullable @Schema(description = "Pourquoi il n'est pas parti")
            String failure,

            @Nullable @Schema(description = "Numéro chez le fournisseur, pour retrouver l'envoi")
            String reference) {
        static Attempt from(NoticeAttempt attempt) {
            return new Attempt(attempt.channel(), attempt.triedAt(), attempt.failure(), attempt.reference());
        }
    }

    public static NoticeResponse from(Notice notice) {
        return of(notice, null);
    }

    static NoticeResponse from(Notice notice, List<NoticeAttempt> attempts) {
        return of(notice, attempts.stream().map(Attempt::from).toList());
    }

    private static NoticeResponse of(Notice notice, @Nullable List<Attempt> trace) {
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
                trace,
                notice.version());
    }
}
