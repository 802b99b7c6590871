package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.COORDONNATEUR;
import static fr.passerelle.demo.partner.Partner.GESTIONNAIRE_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.Commune;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The espace insertion of Antony, the communes that it serves, and when the Caf's social workers receive there.
public record NegotiatePlanning(Stage stage) {
    /// Communes of the demonstration that an espace insertion serves; the others have none, as in real life.
    public static final List<String> SERVED = List.of("92002", "92007", "92071");

    private static final int DAYS = 20;

    /// @return the site's id
    public String play(LocalDate today) {
        stage.screen().step("Un planning négocié avec la coordonnatrice de l'espace insertion");
        var site = site(today);
        stage.screen()
                .line(
                        "L'espace insertion d'Antony reçoit les habitants %s. Les autres communes n'y sont pas rattachées."
                                .formatted(SERVED.stream().map(Commune::fromOf).collect(Collectors.joining(", "))));
        var planning = propose(site, today);
        stage.screen()
                .line("La Caf propose d'y recevoir chaque matin ; tant que rien n'est accepté, rien n'est réservable.");
        stage.screen()
                .aside("POST /v1/plannings par gestionnaire-caf-92 : 201, planning %s"
                        .formatted(Words.withCode(
                                "planning", planning.path("status").asText())));
        var accepted = stage.passerelle()
                .act(COORDONNATEUR, "/v1/plannings/" + planning.path("id").asText(), "acceptance")
                .expect("Accepter le planning", 200);
        stage.screen().line("La coordonnatrice accepte : les créneaux s'ouvrent.");
        stage.screen()
                .aside("POST /v1/plannings/{id}/acceptance par coordonnateur-antony : 200, planning %s"
                        .formatted(Words.withCode("planning", accepted.text("status"))));
        return site;
    }

    private String site(LocalDate today) {
        var known = stage.passerelle()
                .get(AGENT_92, "/v1/sites?type=ESPACE_INSERTION")
                .expect("Chercher l'espace insertion", 200)
                .json()
                .path("items");
        for (var site : known) {
            if (site.path("organisationId").asText().equals("EI-92-ANTONY")) {
                return site.path("id").asText();
            }
        }
        return create(today);
    }

    private String create(LocalDate today) {
        var id = stage.passerelle()
                .create(AGENT_92, "/v1/sites", """
                {"type": "ESPACE_INSERTION", "organisationId": "EI-92-ANTONY", "description": {
                   "label": "Espace insertion d'Antony", "communeCode": "92002", "addressLine": "1 place Fictive",
                   "postalCode": "92160", "communeLabel": "ANTONY", "publicLine": "01 99 00 92 02",
                   "reception": "Accueil sans rendez-vous le matin, entretiens en salle fermée",
                   "accessibility": "De plain-pied, boucle magnétique à l'accueil"}}""")
                .expect("Décrire l'espace insertion", 201)
                .text("id");
        for (var commune : SERVED) {
            stage.passerelle()
                    .create(AGENT_92, "/v1/sites/" + id + "/communes", """
                    {"communeCode": "%s", "since": "%s"}""".formatted(commune, today.minusYears(1)))
                    .expect("Rattacher une commune", 200, 201);
        }
        return id;
    }

    private JsonNode propose(String site, LocalDate today) {
        return stage.passerelle()
                .create(GESTIONNAIRE_92, "/v1/plannings", """
                {"siteId": "%s", "terms": {
                   "professionalRole": "TRAVAILLEUR_SOCIAL_CAF", "motifs": ["ORIENTATION", "DIAGNOSTIC", "INSTRUCTION_RSA"],
                   "validFrom": "%s", "validTo": "%s", "weeklySlots": [%s]}}""".formatted(
                                site, today.plusDays(1), today.plusDays(DAYS), mornings()))
                .expect("Proposer un planning", 201)
                .json();
    }

    /// Two slots of two seats, every morning of the working week.
    private static String mornings() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> Stream.of("09", "10").map(hour -> """
                        {"dayOfWeek": "%s", "startsAt": "%s:00", "endsAt": "%s:45", "seats": 2}""".formatted(day, hour, hour)))
                .collect(Collectors.joining(", "));
    }
}
