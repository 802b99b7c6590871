package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Carrier;
import fr.passerelle.beneficiary.notice.Notice;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Sends notices as plain text mails, under a Message-ID of their own: one sent twice is one message.
@ApplicationScoped
class SmtpMailbox {
    private final Mailer mailer;
    private final NoticeWriter writer;

    SmtpMailbox(Mailer mailer, NoticeWriter writer) {
        this.mailer = mailer;
        this.writer = writer;
    }

    /// @return its Message-ID
    String send(Notice notice, Addressee addressee) {
        var sender = writer.sender(notice);
        var to = Objects.requireNonNull(addressee.contact().email());
        var messageId = "<" + notice.id() + "@" + domain(sender.email()) + ">";
        var mail = Mail.withText(to, writer.subject(notice), writer.mail(notice, addressee))
                .setFrom(sender.email())
                .addHeader("Message-ID", messageId)
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            // Whatever the server or the network said, the notice stays and is tried again: the reason is a code, the
            // detail goes to the log of the mailer without the address.
            throw Carrier.NotSent.now("smtp-refused", e);
        }
        return messageId;
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
