package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.Commune;
import java.time.LocalDate;

/// An espace insertion with a commune of its own, so that nobody of another journey waits for its seats and every
/// figure of the commune is that of one person. The code is one that no commune bears: whole files of the Caf that
/// other journeys send fill those of the official list.
///
/// @param site where people are received
/// @param planning when, accepted by the coordonnatrice
/// @param structure the same place, as partners are known
/// @param action of the association
record Places(String commune, String site, String planning, String structure, String action) {
    /// @param from first day of the slots, which must be still to come for the scheduling service
    static Places around(String commune, LocalDate from) {
        assertThat(Commune.nameOf(commune))
                .as("people of other files live there")
                .isEmpty();
        var site = site(commune, from);
        return new Places(commune, site, planning(site, from), structure(commune, from), action(commune, from));
    }

    private static String site(String commune, LocalDate from) {
        var site = Acts.create("agent-92", "/v1/sites", """
                {"type": "ESPACE_INSERTION", "organisationId": "EI-92-ANTONY",
                 "description": {"label": "Espace insertion du %1$s", "communeCode": "%1$s",
                  "addressLine": "1 place Fictive", "postalCode": "92999", "communeLabel": "ESSAI"}}""".formatted(commune));
        Acts.create("agent-92", "/v1/sites/" + site + "/communes", """
                {"communeCode": "%s", "since": "%s"}""".formatted(commune, from.minusYears(1)));
        return site;
    }

    private static String planning(String site, LocalDate from) {
        var slots = new StringBuilder();
        for (var day : java.time.DayOfWeek.values()) {
            slots.append(slots.isEmpty() ? "" : ",").append("""
                    {"dayOfWeek": "%s", "startsAt": "09:00", "endsAt": "09:45", "seats": 2}""".formatted(day));
        }
        var planning = Acts.create(
                "gestionnaire-caf-92", "/v1/plannings", """
                {"siteId": "%s", "terms": {"professionalRole": "TRAVAILLEUR_SOCIAL_CAF",
                 "motifs": ["ORIENTATION", "DIAGNOSTIC"], "validFrom": "%s", "validTo": "%s",
                 "weeklySlots": [%s]}}""".formatted(site, from, from.plusDays(40), slots));
        Acts.act("coordonnateur-antony", "/v1/plannings/" + planning, "acceptance", "{}");
        return planning;
    }

    private static String structure(String commune, LocalDate from) {
        return structure("""
                {"source": "passerelle", "id": "passerelle--ei-%1$s", "nom": "Espace insertion du %1$s",
                 "date_maj": "%2$s", "code_insee": "%1$s",
                 "passerelle": {"organisationId": "EI-92-ANTONY", "organisationType": "ESPACE_INSERTION",
                  "structureType": "ESPACE_INSERTION", "communes": [{"code": "%1$s", "from": "%2$s"}]}}""".formatted(commune, from.minusYears(1)));
    }

    private static String action(String commune, LocalDate from) {
        var association = structure("""
                {"source": "passerelle", "id": "passerelle--asso-%1$s", "nom": "Plaine Emploi au %1$s",
                 "date_maj": "%2$s", "passerelle": {"organisationId": "ASSO-PLAINE-EMPLOI",
                  "organisationType": "ASSOCIATION", "structureType": "ASSOCIATION"}}""".formatted(commune, from.minusYears(1)));
        return Acts.create("agent-92", "/v1/actions", """
                {"structureId": "%s", "name": "Les bons vivants", "actionType": "ACTION_INSERTION_SOCIALE",
                 "theme": "remobilisation--lien-social", "format": "COLLECTIVE", "from": "%s"}""".formatted(association, from.minusMonths(1)));
    }

    private static String structure(String body) {
        return Acts.created("agent-92", "/v1/structures", body).getString("passerelle.structureId");
    }
}
