package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.REFERENT_92;
import static fr.passerelle.demo.partner.Partner.VALIDEUR_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Answer;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.Optional;

/// The contract: written after the orientation, signed by both, validated by somebody else of the Département.
public record ConcludeCer(Stage stage) {
    private static final int MONTHS = 9;

    public void play(Person person, LocalDate today) {
        stage.screen().step("Le contrat (CER) : écrit ensemble, signé des deux, validé par le Département");
        var path = "/v1/cers/"
                + Await.until(
                                "L'orientation connue du service des contrats",
                                Stage.PATIENCE,
                                () -> draft(person, today))
                        .text("id");
        stage.screen()
                .line("Deux étapes, au rythme de %s : se déplacer, puis chercher un travail en cuisine."
                        .formatted(person.name()));
        sign(path, "REFERENT", today);
        tooEarly(path);
        sign(path, "BENEFICIARY", today);
        stage.passerelle().act(REFERENT_92, path, "submission").expect("Transmettre le contrat", 200);
        refused(path);
        var validated = stage.passerelle()
                .act(VALIDEUR_92, path, "validation")
                .expect("Valider le contrat", 200)
                .json();
        stage.screen()
                .line("Validé par valideur-92 pour %s mois, du %s au %s. Ses partenaires l'apprennent par un événement."
                        .formatted(
                                validated.path("months").asText(),
                                day(validated, "startsOn"),
                                day(validated, "endsOn")));
        stage.passed(person, "CerValidated");
    }

    private Optional<Answer> draft(Person person, LocalDate today) {
        var answer = stage.passerelle().create(REFERENT_92, "/v1/cers", """
                {"beneficiaryId": "%s", "type": "CER", "content": {
                   "goal": "Mon objectif, c'est de retrouver un travail en cuisine",
                   "objectives": ["MOBILITE", "RECHERCHE_EMPLOI"], "startsOn": "%s", "months": %d, "steps": [
                     {"title": "Se déplacer", "actions": [{"label": "Financer le permis",
                       "engagedBy": "ORGANISATION", "domain": "MOBILITE", "dueOn": "%s"}]},
                     {"title": "Travailler", "actions": [{"label": "Rencontrer trois employeurs",
                       "engagedBy": "BENEFICIARY", "domain": "RECHERCHE_EMPLOI", "dueOn": "%s"}]}]}}""".formatted(
                        person.id(), today, MONTHS, today.plusMonths(3), today.plusMonths(6)));
        return answer.status() == 409 && answer.text("type").endsWith(":orientation-unknown")
                ? Optional.empty()
                : Optional.of(answer.expect("Rédiger le contrat", 201));
    }

    private void sign(String path, String party, LocalDate today) {
        stage.passerelle()
                .act(REFERENT_92, path, "signatures", """
                {"party": "%s", "signedOn": "%s", "means": "IN_PERSON"}""".formatted(party, today))
                .expect("Signer le contrat", 200, 201);
    }

    private void tooEarly(String path) {
        var early = stage.passerelle().act(REFERENT_92, path, "submission").expect("Transmettre trop tôt", 409);
        stage.screen()
                .line("Transmis avant la seconde signature ? Refusé : "
                        + Words.inSentence("cer", early.text("detail")));
    }

    private static String day(JsonNode cer, String field) {
        return Stage.day(LocalDate.parse(cer.path(field).asText()));
    }

    private void refused(String path) {
        var own = stage.passerelle().act(REFERENT_92, path, "validation").expect("Valider son propre contrat", 403);
        stage.screen()
                .line("Validé par la référente elle-même ? Refusé (%d) : %s"
                        .formatted(own.status(), own.text("detail")));
    }
}
