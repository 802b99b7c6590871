package fr.passerelle.partner.referral.messaging;

import fr.passerelle.partner.referral.ExpireReferral;
import fr.passerelle.partner.referral.Referrals;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.TenantScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/// Ends what nobody answered; an act on it is refused from the first late day, this only writes it down.
@ApplicationScoped
class ReferralExpiry {
    private static final Logger LOG = Logger.getLogger(ReferralExpiry.class);

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
            expireDue(departement);
        }
    }

    /// One département's failure holds back no other; what is left is tried again at the next turn.
    private void expireDue(String departement) {
        try {
            TenantScope.within(Set.of(departement), this::expireAll);
        } catch (RuntimeException failure) {
            // its kind alone: the message of a database error quotes the row
            LOG.errorf(
                    "referrals of %s without an answer are not all expired: %s",
                    departement, failure.getClass().getName());
        }
    }

    private void expireAll() {
        while (expire.next()) {
            // one transaction a referral: one that fails undoes none of those before it
        }
    }
}
