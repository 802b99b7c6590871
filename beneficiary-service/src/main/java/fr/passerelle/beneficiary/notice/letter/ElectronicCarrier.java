package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Carrier;
import fr.passerelle.beneficiary.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Hands a notice to the mail server or to the provider of text messages.
@ApplicationScoped
class ElectronicCarrier implements Carrier {
    private final SmtpMailbox mails;
    private final HttpTextMessages messages;

    ElectronicCarrier(SmtpMailbox mails, HttpTextMessages messages) {
        this.mails = mails;
        this.messages = messages;
    }

    @Override
    public @Nullable String send(Notice notice, Addressee addressee) {
        return switch (notice.channel()) {
            case EMAIL -> mails.send(notice, addressee);
            case SMS -> messages.send(notice, addressee);
            case LETTER -> throw new IllegalStateException("a letter is printed");
        };
    }
}
