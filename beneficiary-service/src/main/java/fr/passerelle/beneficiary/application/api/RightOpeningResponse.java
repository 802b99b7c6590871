package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.OpenRsaRight;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeChannel;
import fr.passerelle.platform.versioning.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The open right with the notices to hand over.
@Schema(name = "RightOpening", description = "Droit ouvert, et courriers à remettre aux personnes")
public record RightOpeningResponse(
        UUID rsaRightId,
        long version,
        String state,
        LocalDate openedOn,
        @Nullable BigDecimal amount,
        List<HandedNotice> notices,

        @Schema(description = "Le rendez-vous à proposer maintenant à chaque personne à accompagner")
        List<ProposedAppointment> nextAppointments)
        implements Versioned {

    /// A mail leaves at once; its text can be printed all the same, for the hands of whoever sits there.
    @Schema(name = "NoticeToHandOver")
    public record HandedNotice(
            UUID id,
            UUID beneficiaryId,

            @Schema(description = "« EMAIL » si le courriel part aussitôt")
            NoticeChannel channel,

            @Schema(description = "Chemin de la lettre (PDF) à remettre")
            String letter,

            @Nullable @Schema(description = "Où dire que la lettre est remise ; absent si un courriel part")
            String handOver) {
        static HandedNotice of(Notice notice) {
            var path = "/v1/notices/" + notice.id();
            var onPaper = notice.channel() == NoticeChannel.LETTER;
            return new HandedNotice(
                    notice.id(),
                    notice.personId(),
                    notice.channel(),
                    path + "/letter",
                    onPaper ? path + "/hand-over" : null);
        }
    }

    /// The next appointment, with a travailleur social, which can be taken before the person goes; otherwise they
    /// are invited to take it.
    @Schema(name = "ProposedAppointment")
    public record ProposedAppointment(
            UUID beneficiaryId,

            @Schema(description = "Motif du rendez-vous", examples = "ORIENTATION")
            String motif,

            @Schema(description = "Jour au-delà duquel ce droit est sur la liste des droits sans rendez-vous")
            LocalDate by,

            @Schema(description = "Où voir les places libres", examples = "/v1/slots?motif=ORIENTATION")
            String slots,

            @Schema(description = "Où prendre le rendez-vous", examples = "/v1/appointments")
            String booking) {
        private static final String MOTIF = "ORIENTATION";

        static ProposedAppointment of(UUID personId, LocalDate by) {
            return new ProposedAppointment(personId, MOTIF, by, "/v1/slots?motif=" + MOTIF, "/v1/appointments");
        }
    }

    /// @param version after the opening
    static RightOpeningResponse of(OpenRsaRight.Opened opened, long version, List<ProposedAppointment> next) {
        var opening = opened.right().opening().orElseThrow();
        return new RightOpeningResponse(
                opened.right().id(),
                version,
                opened.right().state().name(),
                opening.openedOn(),
                opening.amount(),
                opened.notices().stream().map(HandedNotice::of).toList(),
                next);
    }
}
