package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.AGENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.screen.Words;
import fr.passerelle.demo.step.Person;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rules propose, a human decides.
public record Orient(Stage stage) {
    private static final String PATH = "/v1/orientations";

    /// The espaces insertion that the rules can propose.
    public void prepare(LocalDate today) {
        var known = stage.passerelle()
                .get(AGENT_92, "/v1/structures?type=ESPACE_INSERTION")
                .expect("Chercher les structures", 200);
        if (!known.json().path("items").isEmpty()) {
            return;
        }
        var served = NegotiatePlanning.SERVED.stream()
                .map(code -> "{\"code\": \"%s\", \"from\": \"%s\"}".formatted(code, today.minusYears(1)))
                .collect(Collectors.joining(", "));
        stage.passerelle()
                .create(AGENT_92, "/v1/structures", """
                {"source": "passerelle", "id": "passerelle--ei-antony", "nom": "Espace insertion d'Antony",
                 "date_maj": "%s", "code_insee": "92002", "passerelle": {
                   "organisationId": "EI-92-ANTONY", "organisationType": "ESPACE_INSERTION",
                   "structureType": "ESPACE_INSERTION", "communes": [%s]}}""".formatted(today, served))
                .expect("Inscrire l'espace insertion", 201);
    }

    public void play(Person person, LocalDate today) {
        stage.screen().step("L'orientation : des règles proposent, un humain décide");
        var proposed = Await.until("La proposition d'orientation", Stage.PATIENCE, () -> proposal(person));
        tell(proposed);
        decide(proposed, today);
        stage.passed(person, "OrientationDecided");
    }

    private void tell(JsonNode proposed) {
        var proposal = proposed.path("proposal");
        var organisation = proposal.path("organisationId").asText();
        stage.screen()
                .line("Proposé : un parcours %s ; organisme : %s (%s)."
                        .formatted(
                                Words.of("pathway", proposal.path("pathway").asText()),
                                Words.of("organisationId", organisation),
                                organisation));
        proposal.path("matchedRules")
                .forEach(rule ->
                        stage.screen().line("Règle qui l'explique : " + Words.withCode("rule", rule.asText()) + "."));
        stage.screen()
                .line("À décider au plus tard le %s (%s)."
                        .formatted(
                                Stage.day(LocalDate.parse(proposed.path("dueOn").asText())),
                                Stage.shown(proposed.path("dueLegalBasis"))));
    }

    private void decide(JsonNode proposed, LocalDate today) {
        var proposal = proposed.path("proposal");
        var pathway = proposal.path("pathway").asText();
        var organisation = proposal.path("organisationId").asText();
        var decided = stage.passerelle()
                .act(AGENT_92, PATH + "/" + proposed.path("id").asText(), "decision", """
                {"pathway": "%s", "organisationId": "%s", "startsOn": "%s"}""".formatted(
                                pathway, organisation, today))
                .expect("Décider l'orientation", 200)
                .json()
                .path("decision");
        stage.screen()
                .line("Décidé, au titre de : %s."
                        .formatted(decided.path("legalBasis").asText()));
        stage.screen().aside("POST /v1/orientations/{id}/decision par agent-92 : 200");
    }

    private Optional<JsonNode> proposal(Person person) {
        var items = stage.passerelle()
                .get(AGENT_92, PATH + "?beneficiaryId=" + person.id())
                .expect("Lire les orientations", 200)
                .json()
                .path("items");
        return Optional.of(items.path(0))
                .filter(item -> item.path("proposal").hasNonNull("pathway")); // the task is there before any proposal
    }
}
