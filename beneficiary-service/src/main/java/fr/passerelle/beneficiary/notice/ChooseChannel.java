package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.person.ContactChannel;
import fr.passerelle.beneficiary.person.ContactDetails;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// How a person is written to: as they prefer where that reaches them, else by mail, which has room for everything,
/// else by text message, else on paper, which always does.
@ApplicationScoped
public class ChooseChannel {
    private final BeneficiarySettings settings;

    ChooseChannel(BeneficiarySettings settings) {
        this.settings = settings;
    }

    /// For what is to be written: not everything fits a text message.
    public NoticeChannel of(ContactDetails contact, @Nullable ContactChannel preferred, NoticeTemplate template) {
        var chosen = of(contact, preferred);
        if (chosen == NoticeChannel.SMS && !template.fitsTextMessage()) {
            return contact.email() == null ? NoticeChannel.LETTER : NoticeChannel.EMAIL;
        }
        return chosen;
    }

    public NoticeChannel of(ContactDetails contact, @Nullable ContactChannel preferred) {
        var byMail = contact.email() != null;
        var bySms = contact.mobile().isPresent() && settings.sms().url().isPresent();
        if (preferred == ContactChannel.LETTER) {
            return NoticeChannel.LETTER;
        }
        if (bySms && (preferred == ContactChannel.SMS || !byMail)) {
            return NoticeChannel.SMS;
        }
        return byMail ? NoticeChannel.EMAIL : NoticeChannel.LETTER;
    }
}
