package fr.passerelle.partner.referral;

/// Tells what happened to referrals.
public interface ReferralAnnouncer {
    void announce(ReferralEvent event);
}
