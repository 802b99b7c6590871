package fr.passerelle.partner.referral;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Nobody answered in time: the referral is over, and the organisation's link with it.
@ApplicationScoped
public class ExpireReferral {
    private final Referrals referrals;
    private final TellReferral tell;
    private final Clock clock;

    ExpireReferral(Referrals referrals, TellReferral tell, Clock clock) {
        this.referrals = referrals;
        this.tell = tell;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    public boolean next() {
        var today = LocalDates.today(clock);
        var unanswered = referrals.takeUnanswered(today);
        unanswered.ifPresent(referral -> {
            referral.expire(today);
            tell.unlink(referral, today);
        });
        return unanswered.isPresent();
    }
}
