package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings.Sender;
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
import fr.passerelle.beneficiary.wording.Gsm7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/// Writes a notice as a text message: read on a locked screen and over a shoulder, it names neither the person nor
/// the benefit; short, and in the characters that every phone and network takes.
@ApplicationScoped
class TextMessageWriter {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final NoticeWriter writer;
    private final NoticeParts parts;

    TextMessageWriter(NoticeWriter writer, NoticeParts parts) {
        this.writer = writer;
        this.parts = parts;
    }

    /// @param from what the phone shows as the sender, eleven letters and digits at most
    record TextMessage(String from, String text) {}

    TextMessage message(Notice notice, Addressee addressee) {
        var page = writer.page(notice, addressee);
        var template = switch (notice.content()) {
            case Opening content -> NoticeTemplates.rsaOpeningSms(page, NoticeParts.right(content));
            case Invitation content ->
                NoticeTemplates.appointmentInvitationSms(page, parts.briefly(content, page.sender()));
            case Booked content -> NoticeTemplates.appointmentBookedSms(page, parts.briefly(content, page.sender()));
            case Cancelled content ->
                NoticeTemplates.appointmentCancelledSms(page, parts.cancelled(content, page.sender()));
            case Oriented content -> NoticeTemplates.orientationDecidedSms(page, parts.briefly(content));
            case BinomeAssigned content -> NoticeTemplates.binomeAssignedSms(page, parts.binome(content));
            case CerValidated content -> NoticeTemplates.cerValidatedSms(page, NoticeParts.contract(content));
            case Breach _ -> throw new IllegalStateException("a breach is never told by text message");
        };
        var text = BLANKS.matcher(Gsm7.plain(template.render())).replaceAll(" ").strip();
        return new TextMessage(from(page.sender(), notice), text);
    }

    private static String from(Sender sender, Notice notice) {
        return sender.smsName().orElse("DEPT" + notice.departement());
    }
}
