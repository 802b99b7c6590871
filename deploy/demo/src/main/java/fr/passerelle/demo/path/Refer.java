package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.PLAINE_EMPLOI;
import static fr.passerelle.demo.partner.Partner.REFERENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.Optional;

/// A partner's action, and the feedback that always comes back.
public record Refer(Stage stage) {
    private static final String ACTION = "remobilisation--lien-social";

    public void play(Person person, LocalDate today) {
        stage.screen().step("Une action chez un partenaire, et son retour");
        var action = action(today);
        stage.screen().aside("avant : GET /v1/beneficiaries/{id} par plaine-emploi : %d".formatted(sight(person)));
        var path = send(person, action, today);
        Await.until(
                "Plaine Emploi voit la personne",
                Stage.PATIENCE,
                () -> Optional.of(sight(person)).filter(status -> status == 200));
        stage.screen().aside("après : GET /v1/beneficiaries/{id} par plaine-emploi : 200");
        answer(path, "acceptance", "{}", "l'association recevra la personne");
        answer(
                path,
                "entry",
                "{\"startedOn\": \"%s\"}".formatted(today),
                "la personne est entrée dans l'action, ce qui est plus qu'une prescription");
        answer(path, "completion", """
                {"outcome": "OBJECTIVE_REACHED", "endedOn": "%s"}""".formatted(today), "c'est le retour : objectif atteint");
        stage.passed(person, "ReferralCompleted");
    }

    private String send(Person person, String action, LocalDate today) {
        var id = stage.passerelle()
                .create(REFERENT_92, "/v1/referrals", """
                {"beneficiaryId": "%s", "actionId": "%s", "horsConvention": true,
                 "sharing": {"basis": "CONSENTEMENT", "consentedOn": "%s"}}""".formatted(person.id(), action, today))
                .expect("Prescrire l'action", 201)
                .text("id");
        stage.screen()
                .line("La référente prescrit à %s une action de Plaine Emploi, avec son accord."
                        .formatted(person.name()));
        stage.screen().line("L'association voit la personne à partir de là, sans son NIR.");
        return "/v1/referrals/" + id;
    }

    private void answer(String path, String act, String body, String said) {
        var answer = stage.passerelle().act(PLAINE_EMPLOI, path, act, body).expect("Répondre (" + act + ")", 200);
        stage.screen().entry("%-11s".formatted(Words.of("referral", answer.text("status"))), said);
    }

    private int sight(Person person) {
        return stage.passerelle()
                .get(PLAINE_EMPLOI, "/v1/beneficiaries/" + person.id())
                .status();
    }

    private String action(LocalDate today) {
        var known = stage.passerelle()
                .get(AGENT_92, "/v1/actions?theme=" + ACTION)
                .expect("Chercher une action", 200)
                .json()
                .path("items")
                .path(0);
        return known.isMissingNode() ? offer(today) : known.path("id").asText();
    }

    private String offer(LocalDate today) {
        return stage.passerelle()
                .create(AGENT_92, "/v1/actions", """
                {"structureId": "%s", "name": "Les bons vivants", "actionType": "ACTION_INSERTION_SOCIALE",
                 "theme": "%s", "format": "COLLECTIVE", "from": "%s"}""".formatted(structure(today), ACTION, today.minusMonths(1)))
                .expect("Inscrire l'action", 201)
                .text("id");
    }

    private String structure(LocalDate today) {
        var known = stage.passerelle()
                .get(AGENT_92, "/v1/structures?type=ASSOCIATION")
                .expect("Chercher l'association", 200)
                .json()
                .path("items");
        for (var structure : known) {
            if (structure.path("id").asText().equals("passerelle--plaine-emploi")) {
                return structureId(structure);
            }
        }
        return structureId(stage.passerelle()
                .create(AGENT_92, "/v1/structures", """
                {"source": "passerelle", "id": "passerelle--plaine-emploi", "nom": "Plaine Emploi", "date_maj": "%s",
                 "passerelle": {"organisationId": "ASSO-PLAINE-EMPLOI", "organisationType": "ASSOCIATION",
                   "structureType": "ASSOCIATION"}}""".formatted(today))
                .expect("Inscrire l'association", 201)
                .json());
    }

    private static String structureId(JsonNode structure) {
        return structure.path("passerelle").path("structureId").asText();
    }
}
