package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Renders a notice in plain French, for the Département that sends it.
@ApplicationScoped
class NoticeWriter {
    private final BeneficiarySettings settings;
    private final Clock clock;

    NoticeWriter(BeneficiarySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Seen on a locked screen, in a shared mailbox: it never tells what the message is about.
    String subject(Notice notice) {
        return switch (notice.template()) {
            case RSA_OPENING -> "Une nouvelle vous concernant";
        };
    }

    String mail(Notice notice, Addressee addressee) {
        return switch (notice.template()) {
            case RSA_OPENING ->
                NoticePage.Templates.rsaOpeningMail(page(notice, addressee)).render();
        };
    }

    String letter(Notice notice, Addressee addressee) {
        return switch (notice.template()) {
            case RSA_OPENING ->
                NoticePage.Templates.rsaOpeningLetter(page(notice, addressee)).render();
        };
    }

    BeneficiarySettings.Sender sender(Notice notice) {
        var sender = settings.senders().get(notice.departement());
        if (sender == null) {
            throw new IllegalStateException("no sender is set for département " + notice.departement()
                    + ": set passerelle.beneficiary.senders.\"" + notice.departement() + "\".*");
        }
        return sender;
    }

    private NoticePage page(Notice notice, Addressee addressee) {
        return NoticePage.of(notice, addressee, sender(notice), LocalDates.today(clock));
    }
}
