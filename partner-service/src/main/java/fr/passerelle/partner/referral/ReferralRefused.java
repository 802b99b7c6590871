package fr.passerelle.partner.referral;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of a referral, each with the article that it rests on in `messages_fr.properties`.
public final class ReferralRefused {
    private ReferralRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "referral-unknown");
    }

    static Refusal act(ReferralAct act, ReferralStatus from) {
        return new Refusal(
                Refusal.Kind.CONFLICT, "referral-" + act.code() + "-not-allowed", Map.of("from", from.name()));
    }

    static Refusal conflict(String code) {
        return new Refusal(Refusal.Kind.CONFLICT, code);
    }

    static Refusal rule(String code) {
        return new Refusal(Refusal.Kind.INVALID, code);
    }
}
