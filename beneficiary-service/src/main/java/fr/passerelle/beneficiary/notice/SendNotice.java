package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Mailbox.NotSent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Takes one mail that is due and sends it. Its row stays locked meanwhile, so that no other replica sends it too; a
/// process killed between the sending and the commit sends it again, under the same Message-ID.
@ApplicationScoped
public class SendNotice {
    private static final Logger LOG = Logger.getLogger(SendNotice.class);

    private final Notices notices;
    private final Addressees addressees;
    private final Mailbox mailbox;
    private final NoticeAnnouncer announcer;
    private final BeneficiarySettings settings;
    private final Clock clock;

    SendNotice(
            Notices notices,
            Addressees addressees,
            Mailbox mailbox,
            NoticeAnnouncer announcer,
            BeneficiarySettings settings,
            Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.mailbox = mailbox;
        this.announcer = announcer;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    public boolean next() {
        var due = notices.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Notice notice) {
        // whoever is gone meanwhile holds back no other
        addressees
                .byPersonId(notice.personId())
                .filter(addressee -> addressee.mailAddress().isPresent())
                .ifPresentOrElse(
                        addressee -> send(notice, addressee),
                        () -> announcer.announce(notice.fallBackToLetter("no-mail-address", clock.instant())));
    }

    private void send(Notice notice, Addressee addressee) {
        try {
            mailbox.send(notice, addressee);
        } catch (NotSent e) {
            retryOrGiveUp(notice, e.reasonCode());
            return;
        } catch (RuntimeException e) {
            // What cannot be rendered waits its turn like what cannot be sent. The message may tell of the person: the
            // log names the kind of failure alone.
            LOG.errorf(
                    "notice %s of département %s cannot be rendered: %s",
                    notice.id(), notice.departement(), e.getClass().getName());
            retryOrGiveUp(notice, "not-rendered");
            return;
        }
        announcer.announce(notice.deliver(clock.instant()));
    }

    private void retryOrGiveUp(Notice notice, String reason) {
        var tries = settings.notices();
        if (notice.attempts() + 1 >= tries.attempts()) {
            announcer.announce(notice.fallBackToLetter(reason, clock.instant()));
        } else {
            notice.retryAfter(reason, tries.firstRetry(), clock.instant());
        }
    }
}
