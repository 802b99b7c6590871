package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.beneficiary.notice.NoticeContent.BinomeAssigned;
import fr.passerelle.beneficiary.notice.NoticeContent.Booked;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Cancelled;
import fr.passerelle.beneficiary.notice.NoticeContent.CerValidated;
import fr.passerelle.beneficiary.notice.NoticeContent.Invitation;
import fr.passerelle.beneficiary.notice.NoticeContent.Opening;
import fr.passerelle.beneficiary.notice.NoticeContent.Oriented;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Renders a notice in plain French, for the Département that sends it.
@ApplicationScoped
class NoticeWriter {
    private final BeneficiarySettings settings;
    private final NoticeParts parts;
    private final Clock clock;

    NoticeWriter(BeneficiarySettings settings, NoticeParts parts, Clock clock) {
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
    }

    /// Seen on a locked screen, in a shared mailbox: it never tells what the message is about.
    String subject(Notice notice) {
        return switch (notice.template()) {
            case RSA_OPENING, ORIENTATION_DECIDED, BINOME_ASSIGNED, CER_VALIDATED -> "Une nouvelle vous concernant";
            case BREACH_NOTICE -> "Nous avons besoin de votre réponse";
            case APPOINTMENT_INVITATION -> "Un rendez-vous à prendre";
            case APPOINTMENT_BOOKED -> "Votre rendez-vous";
            case APPOINTMENT_CANCELLED -> "Votre rendez-vous est annulé";
        };
    }

    String mail(Notice notice, Addressee addressee) {
        var page = page(notice, addressee);
        var template = switch (notice.content()) {
            case Opening content -> NoticeTemplates.rsaOpeningMail(page, NoticeParts.right(content));
            case Invitation content ->
                NoticeTemplates.appointmentInvitationMail(page, parts.invitation(content, page.sender()));
            case Booked content -> NoticeTemplates.appointmentBookedMail(page, parts.booked(content, page.sender()));
            case Cancelled content ->
                NoticeTemplates.appointmentCancelledMail(page, parts.cancelled(content, page.sender()));
            case Oriented content -> NoticeTemplates.orientationDecidedMail(page, parts.orientation(content));
            case BinomeAssigned content -> NoticeTemplates.binomeAssignedMail(page, parts.binome(content));
            case CerValidated content -> NoticeTemplates.cerValidatedMail(page, NoticeParts.contract(content));
            case Breach content -> NoticeTemplates.breachNoticeMail(page, parts.breach(content));
        };
        return template.render();
    }

    String letter(Notice notice, Addressee addressee) {
        var page = page(notice, addressee);
        var template = switch (notice.content()) {
            case Opening content -> NoticeTemplates.rsaOpeningLetter(page, NoticeParts.right(content));
            case Invitation content ->
                NoticeTemplates.appointmentInvitationLetter(page, parts.invitation(content, page.sender()));
            case Booked content -> NoticeTemplates.appointmentBookedLetter(page, parts.booked(content, page.sender()));
            case Cancelled content ->
                NoticeTemplates.appointmentCancelledLetter(page, parts.cancelled(content, page.sender()));
            case Oriented content -> NoticeTemplates.orientationDecidedLetter(page, parts.orientation(content));
            case BinomeAssigned content -> NoticeTemplates.binomeAssignedLetter(page, parts.binome(content));
            case CerValidated content -> NoticeTemplates.cerValidatedLetter(page, NoticeParts.contract(content));
            case Breach content -> NoticeTemplates.breachNoticeLetter(page, parts.breach(content));
        };
        return template.render();
    }

    BeneficiarySettings.Sender sender(Notice notice) {
        var sender = settings.senders().get(notice.departement());
        if (sender == null) {
            throw new IllegalStateException("no sender is set for département " + notice.departement()
                    + ": set passerelle.beneficiary.senders.\"" + notice.departement() + "\".*");
        }
        return sender;
    }

    NoticePage page(Notice notice, Addressee addressee) {
        return NoticePage.of(addressee, sender(notice), LocalDates.today(clock));
    }
}
