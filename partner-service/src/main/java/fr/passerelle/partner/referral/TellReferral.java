package fr.passerelle.partner.referral;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Announces a fact of a referral, and lets its holder see the person for as long as it runs.
@ApplicationScoped
class TellReferral {
    private static final String REFERRAL = "REFERRAL";

    private final ReferralAnnouncer announcer;
    private final PersonLinks links;
    private final Referrals referrals;

    TellReferral(ReferralAnnouncer announcer, PersonLinks links, Referrals referrals) {
        this.announcer = announcer;
        this.links = links;
        this.referrals = referrals;
    }

    void begins(Referral referral, ReferralEvent event) {
        var holder = referral.offer().organisationId();
        links.link(referral.beneficiaryId(), referral.departement(), holder, REFERRAL);
        announcer.announce(event);
    }

    void goesOn(ReferralEvent event) {
        announcer.announce(event);
    }

    void ends(Referral referral, ReferralEvent event, LocalDate today) {
        unlink(referral, today);
        announcer.announce(event);
    }

    /// Another referral to the same organisation keeps the link.
    void unlink(Referral referral, LocalDate today) {
        if (!referrals.othersOpen(referral)) {
            links.end(referral.beneficiaryId(), referral.offer().organisationId(), REFERRAL, today);
        }
    }
}
