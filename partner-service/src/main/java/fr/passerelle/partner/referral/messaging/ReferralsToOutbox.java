package fr.passerelle.partner.referral.messaging;

import fr.passerelle.partner.referral.ReferralAnnouncer;
import fr.passerelle.partner.referral.ReferralEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces what becomes of referrals.
@ApplicationScoped
class ReferralsToOutbox implements ReferralAnnouncer {
    private final Outbox outbox;

    ReferralsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(ReferralEvent event) {
        var subject = event.subject();
        outbox.append(List.of(Announcement.of(
                ReferralMessage.type(event),
                subject.referralId(),
                subject.beneficiaryId(),
                subject.departement(),
                subject.occurredAt(),
                ReferralMessage.from(event))));
    }
}
