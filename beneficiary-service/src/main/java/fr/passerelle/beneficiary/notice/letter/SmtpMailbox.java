package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Mailbox;
import fr.passerelle.beneficiary.notice.Notice;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Sends notices as plain text mails, under a Message-ID of their own: one sent twice is one message.
@ApplicationScoped
class SmtpMailbox implements Mailbox {
    private final Mailer mailer;
    private final NoticeWriter writer;

    SmtpMailbox(Mailer mailer, NoticeWriter writer) {
        this.mailer = mailer;
        this.writer = writer;
    }

    @Override
    public void send(Notice notice, Addressee addressee) {
        var sender = writer.sender(notice);
        var to = Objects.requireNonNull(addressee.email());
        var mail = Mail.withText(to, writer.subject(notice), writer.mail(notice, addressee))
                .setFrom(sender.email())
                .addHeader("Message-ID", "<" + notice.id() + "@" + domain(sender.email()) + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            // Whatever the server or the network said, the notice stays and is tried again: the reason is a code, the
            // detail goes to the log of the mailer without the address.
            throw new NotSent("smtp-refused", e);
        }
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
