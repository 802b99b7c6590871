package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Carrier.NotSent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Takes one mail or text message that is due and sends it. Its row stays locked meanwhile, so that no other
/// replica sends it too; a process killed between the sending and the commit sends it again, under the same id.
@ApplicationScoped
public class SendNotice {
    private static final Logger LOG = Logger.getLogger(SendNotice.class);

    private final Notices notices;
    private final Addressees addressees;
    private final Carrier carrier;
    private final NoticeAnnouncer announcer;
    private final BeneficiarySettings settings;
    private final Clock clock;

    SendNotice(
            Notices notices,
            Addressees addressees,
            Carrier carrier,
            NoticeAnnouncer announcer,
            BeneficiarySettings settings,
            Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.carrier = carrier;
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
                .filter(addressee -> addressee.isReachedBy(notice.channel()))
                .ifPresentOrElse(addressee -> send(notice, addressee), () -> giveUp(notice, unreachable(notice)));
    }

    private static String unreachable(Notice notice) {
        return notice.channel() == NoticeChannel.SMS ? "no-mobile-number" : "no-mail-address";
    }

    private void send(Notice notice, Addressee addressee) {
        try {
            var reference = carrier.send(notice, addressee);
            notices.keep(NoticeAttempt.taken(notice, reference, clock.instant()));
        } catch (NotSent e) {
            failed(notice, e.reasonCode(), e.isForGood());
            return;
        } catch (RuntimeException e) {
            // What cannot be rendered waits its turn like what cannot be sent. The message may tell of the person: the
            // log names the kind of failure alone.
            LOG.errorf(
                    "notice %s of département %s cannot be rendered: %s",
                    notice.id(), notice.departement(), e.getClass().getName());
            failed(notice, "not-rendered", false);
            return;
        }
        announcer.announce(notice.deliver(clock.instant()));
    }

    private void failed(Notice notice, String reason, boolean forGood) {
        notices.keep(NoticeAttempt.failed(notice, reason, clock.instant()));
        var tries = settings.notices();
        if (forGood || notice.attempts() + 1 >= tries.attempts()) {
            giveUp(notice, reason);
        } else {
            notice.retryAfter(reason, tries.firstRetry(), clock.instant());
        }
    }

    private void giveUp(Notice notice, String reason) {
        announcer.announce(notice.fallBackToLetter(reason, clock.instant()));
    }
}
