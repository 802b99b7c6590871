package fr.passerelle.partner.referral;

import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.action.Theme;
import fr.passerelle.partner.person.PersonFixture;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import java.time.Instant;

/// Referrals in each of their states.
public final class ReferralFixture {
    public static final Instant SENT_AT = Instant.parse("2026-03-20T09:00:00Z");

    private ReferralFixture() {}

    public static Referral sent(String theme) {
        var day = LocalDates.on(SENT_AT);
        return new Referral(
                Ids.next(),
                PersonFixture.opened(SENT_AT, true),
                new Offer(Ids.next(), "ASSO-PLAINE-EMPLOI", ActionType.CHANTIER_INSERTION, new Theme(theme)),
                new Referral.Sending(
                        new Sharing(Sharing.SharingBasis.MISSION_INTERET_PUBLIC, null),
                        Ground.OUTSIDE,
                        "DEPARTEMENT-92",
                        day,
                        day.plusDays(30)));
    }

    static Referral in(ReferralStatus status) {
        var referral = sent("remobilisation--lien-social");
        var day = LocalDates.on(SENT_AT);
        switch (status) {
            case SENT -> {}
            case ACCEPTED -> referral.accept(SENT_AT);
            case REFUSED -> referral.refuse(ReferralRefusalReason.NO_PLACE, SENT_AT);
            case EXPIRED -> referral.expire(day.plusDays(31));
            case STARTED -> {
                referral.accept(SENT_AT);
                referral.enter(day, SENT_AT);
            }
            case COMPLETED -> {
                referral.accept(SENT_AT);
                referral.complete(ReferralOutcome.INTERRUPTED_BY_PERSON, day, SENT_AT);
            }
        }
        return referral;
    }
}
