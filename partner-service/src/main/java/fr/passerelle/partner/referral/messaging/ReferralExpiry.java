package fr.passerelle.partner.referral.messaging;

import fr.passerelle.partner.referral.ExpireReferral;
import fr.passerelle.partner.referral.Referrals;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.TenantScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

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
        for (var departement : referrals.departementsWithUnanswered(LocalDates.today(clock))) {
            TenantScope.within(Set.of(departement), this::expireAll);
        }
    }

    private void expireAll() {
        while (expire.next()) {
            // one transaction a referral: one that fails holds back no other
        }
    }
}
