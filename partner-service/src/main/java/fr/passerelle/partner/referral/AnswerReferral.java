package fr.passerelle.partner.referral;

import fr.passerelle.partner.action.Actions;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// What the holder of the action says of a person who was put forward: received or not, entered, and how it ended.
@ApplicationScoped
public class AnswerReferral {
    private final Referrals referrals;
    private final Actions actions;
    private final TellReferral tell;
    private final Clock clock;

    AnswerReferral(Referrals referrals, Actions actions, TellReferral tell, Clock clock) {
        this.referrals = referrals;
        this.actions = actions;
        this.tell = tell;
        this.clock = clock;
    }

    /// Which referral, from which version.
    public record Of(UUID referralId, long version) {}

    @Transactional
    public Referral accept(Of of) {
        var referral = known(of, ReferralAct.ACCEPTANCE);
        requirePlace(referral);
        tell.goesOn(referral.accept(clock.instant()));
        return written(referral);
    }

    @Transactional
    public Referral refuse(Of of, ReferralRefusalReason reason) {
        var referral = known(of, ReferralAct.REFUSAL);
        tell.ends(referral, referral.refuse(reason, clock.instant()), LocalDates.today(clock));
        return written(referral);
    }

    @Transactional
    public Referral enter(Of of, LocalDate on) {
        var referral = known(of, ReferralAct.ENTRY);
        tell.goesOn(referral.enter(on, clock.instant()));
        return written(referral);
    }

    @Transactional
    public Referral complete(Of of, ReferralOutcome outcome, LocalDate on) {
        var referral = known(of, ReferralAct.COMPLETION);
        tell.ends(referral, referral.complete(outcome, on, clock.instant()), LocalDates.today(clock));
        return written(referral);
    }

    /// The state answers before the version: an act that is over is refused whatever was read.
    private Referral known(Of of, ReferralAct act) {
        var referral = referrals.byId(of.referralId()).orElseThrow(ReferralRefused::unknown);
        referral.require(act, LocalDates.today(clock));
        IfMatch.check(of.version(), referral.version());
        return referral;
    }

    private void requirePlace(Referral referral) {
        var action = actions.lockedById(referral.offer().actionId()).orElseThrow();
        var full = action.capacity()
                .filter(places -> referrals.holdingPlace(action.id()) >= places)
                .isPresent();
        if (full) {
            throw ReferralRefused.conflict("action-full");
        }
    }

    private Referral written(Referral referral) {
        referrals.flush();
        return referral;
    }
}
