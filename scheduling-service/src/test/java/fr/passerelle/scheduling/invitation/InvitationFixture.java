package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.SiteDescription;
import fr.passerelle.scheduling.site.SiteType;
import java.time.Instant;
import java.time.LocalDate;

final class InvitationFixture {
    static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    static final Validity TEN_DAYS = new Validity(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-12"));
    static final Site SITE = new Site(
            Ids.next(),
            "92",
            SiteType.ESPACE_INSERTION,
            "EI-92-ANTONY",
            new SiteDescription("Antony", "92002", "1 place Fictive", "92160", "ANTONY", null, null, null));

    private InvitationFixture() {}

    static Invitation listed() {
        var asked = new InvitePerson.Command(Ids.next(), "92", Ids.next(), Motif.ORIENTATION, "92071", AT);
        return new Invitation(Ids.next(), asked, AT);
    }

    static Invitation in(InvitationStatus status) {
        var invitation = listed();
        switch (status) {
            case LISTED -> {}
            case SENT -> invitation.send(SITE, TEN_DAYS, AT);
            case BOOKED -> invitation.book();
            case EXPIRED -> {
                invitation.send(SITE, TEN_DAYS, AT);
                invitation.expire();
            }
            case WITHDRAWN -> invitation.withdraw();
        }
        return invitation;
    }
}
