package fr.passerelle.partner.referral;

import java.util.Locale;

/// What can be done with a referral, and the state that it leads to.
public enum ReferralAct {
    ACCEPTANCE(ReferralStatus.ACCEPTED),
    REFUSAL(ReferralStatus.REFUSED),
    ENTRY(ReferralStatus.STARTED),
    COMPLETION(ReferralStatus.COMPLETED),
    EXPIRY(ReferralStatus.EXPIRED);

    private final ReferralStatus target;

    ReferralAct(ReferralStatus target) {
        this.target = target;
    }

    public ReferralStatus target() {
        return target;
    }

    /// As in the address of the act and in the problem that refuses it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
