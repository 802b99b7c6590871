package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.PLAINE_EMPLOI;
import static fr.passerelle.demo.partner.Partner.REFERENT_92;

import fr.passerelle.demo.partner.Await;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A partner's action, and the feedback that always comes back.
public record Refer(Stage stage) {
    private static final String ACTION = "remobilisation--lien-social";

    public void play(Person person, LocalDate today) {
        stage.screen().step("Une action chez un partenaire, et son retour");
        var action = action(today);
        stage.screen().aside("avant : GET /v1/beneficiaries/{id} par plaine-emploi : %d".formatted(sight(person)));
        var path = "/v1/referrals/"
                + stage.passerelle()
                        .create(
                                REFERENT_92,
                                "/v1/referrals",
                                Map.of(
                                        "beneficiaryId",
                                        person.id(),
                                        "actionId",
                                        action,
                                        "horsConvention",
                                        true,
                                        "sharing",
                                        Map.of("basis", "CONSENTEMENT", "consentedOn", today.toString())))
                        .expect("Adresser la personne", 201)
                        .text("id");
        stage.screen()
                .line(
                        "La référente adresse %s à Plaine Emploi, avec son accord. L'association la voit à partir de là, et sans son NIR."
                                .formatted(person.name()));
        Await.until(
                "Plaine Emploi voit la personne",
                Stage.PATIENCE,
                () -> Optional.of(sight(person)).filter(status -> status == 200));
        stage.screen().aside("après : GET /v1/beneficiaries/{id} par plaine-emploi : 200");
        answer(path, "acceptance", Map.of(), "l'association accepte");
        answer(
                path,
                "entry",
                Map.of("startedOn", today.toString()),
                "elle y entre, ce qui est plus qu'y être positionnée");
        answer(
                path,
                "completion",
                Map.of("outcome", "OBJECTIVE_REACHED", "endedOn", today.toString()),
                "le retour : objectif atteint");
        stage.passed(person, "ReferralCompleted");
    }

    private void answer(String path, String act, Map<String, ?> body, String said) {
        var answer = stage.passerelle().act(PLAINE_EMPLOI, path, act, body).expect("Répondre (" + act + ")", 200);
        stage.screen().line("%-12s %s".formatted(answer.text("status"), said));
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
        var structure = structure(today);
        return stage.passerelle()
                .create(
                        AGENT_92,
                        "/v1/actions",
                        Map.of(
                                "structureId",
                                structure,
                                "name",
                                "Les bons vivants",
                                "actionType",
                                "ACTION_INSERTION_SOCIALE",
                                "theme",
                                ACTION,
                                "format",
                                "COLLECTIVE",
                                "from",
                                today.minusMonths(1).toString()))
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
                return structure.path("passerelle").path("structureId").asText();
            }
        }
        return stage.passerelle()
                .create(
                        AGENT_92,
                        "/v1/structures",
                        Map.of(
                                "source",
                                "passerelle",
                                "id",
                                "passerelle--plaine-emploi",
                                "nom",
                                "Plaine Emploi",
                                "date_maj",
                                today.toString(),
                                "passerelle",
                                Map.of(
                                        "organisationId",
                                        "ASSO-PLAINE-EMPLOI",
                                        "organisationType",
                                        "ASSOCIATION",
                                        "structureType",
                                        "ASSOCIATION")))
                .expect("Inscrire l'association", 201)
                .json()
                .path("passerelle")
                .path("structureId")
                .asText();
    }
}
