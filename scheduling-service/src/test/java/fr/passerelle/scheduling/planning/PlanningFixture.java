package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.SiteDescription;
import fr.passerelle.scheduling.site.SiteType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

final class PlanningFixture {
    static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    static final String HOLDER = "EI-92-ANTONY";
    static final Site SITE = site();
    static final Party CAF = new Party("CAF-921", "caf", false);
    static final Party COORDONNATEUR = new Party(HOLDER, "coordonnateur", false);
    static final Party STRANGER = new Party("CCAS-92071", "ccas", false);

    private PlanningFixture() {}

    static Planning proposed() {
        return new Planning(Ids.next(), SITE, CAF.organisationId(), terms("2026-03-02", "2026-04-30"));
    }

    /// A planning brought to a state by the acts that lead there.
    static Planning in(PlanningStatus status) {
        var planning = proposed();
        switch (status) {
            case PROPOSED -> {}
            case COUNTER_PROPOSED -> {
                planning.counterPropose(terms("2026-03-02", "2026-04-30"), COORDONNATEUR, AT);
                planning.counterPropose(terms("2026-03-02", "2026-04-30"), CAF, AT);
            }
            case ACCEPTED -> planning.accept(COORDONNATEUR, SITE, AT);
            case SUSPENDED -> {
                planning.accept(COORDONNATEUR, SITE, AT);
                planning.suspend(COORDONNATEUR);
            }
            case CLOSED -> planning.close(CAF);
        }
        return planning;
    }

    static Terms terms(String from, String to) {
        var week = new WeeklySlots(
                List.of(slot(DayOfWeek.TUESDAY, "09:00", "09:45", 2), slot(DayOfWeek.THURSDAY, "14:00", "14:45", 3)));
        return new Terms(
                ProfessionalRole.TRAVAILLEUR_SOCIAL_CAF,
                new Motifs(Set.of(Motif.ORIENTATION)),
                Modality.SUR_SITE,
                LocalDate.parse(from),
                LocalDate.parse(to),
                week);
    }

    static WeeklySlot slot(DayOfWeek day, String startsAt, String endsAt, int seats) {
        return new WeeklySlot(day, LocalTime.parse(startsAt), LocalTime.parse(endsAt), seats);
    }

    static Site site() {
        var description =
                new SiteDescription("Antony", "92002", "1 place Fictive", "92160", "ANTONY", null, null, null);
        return new Site(Ids.next(), "92", SiteType.ESPACE_INSERTION, HOLDER, description);
    }
}
