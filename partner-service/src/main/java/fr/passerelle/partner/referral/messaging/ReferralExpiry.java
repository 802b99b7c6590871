package fr.passerelle.partner.referral.messaging;

import fr.passerelle.partner.referral.ExpireReferral;
import fr.passerelle.partner.referral.Referrals;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Ends what nobody answered; an act on it is refused from the first late day, this only writes it down.
@ApplicationScoped
class ReferralExpiry {
    private final Referrals referrals;
    private final ExpireReferral expire;
    private final Clock clock;

    ReferralExpiry(Referrals referrals, ExpireReferral expire, Clock clock) {
        this.referrals = referrals;
        this.expire = expire;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireDue() {
        DueWork.takeAll(
                "referrals without an answer",
                () -> referrals.departementsWithUnanswered(LocalDates.today(clock)),
                expire::next);
    }
}
