package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.GESTIONNAIRE_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.SyntheticHousehold;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.demo.screen.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// One visit: instructed by the agent, opened by the Caf with date and amount, notice handed over before leaving.
public record OpenAtDesk(Stage stage) {
    public Person play(SyntheticHousehold household, LocalDate today) {
        stage.screen().step("Un guichet d'espace insertion : le droit s'ouvre pendant le rendez-vous");
        var person = new RegisterAtDesk(stage).play(Application.onPaper(household));
        new EstimateAtDesk(stage).play(household.members().getFirst(), today);
        var notice = open(person, household, today);
        var file = print(notice);
        handOver(notice);
        stage.screen().line("La lettre est imprimée et remise en main propre :");
        stage.screen().aside(file);
        return person;
    }

    private JsonNode open(Person person, SyntheticHousehold household, LocalDate today) {
        var path = "/v1/rsa-rights/" + person.rightId();
        var right = stage.passerelle().get(GESTIONNAIRE_92, path).expect("Lire le droit (Caf)", 200);
        var openedOn = today.withDayOfMonth(1);
        var opened = stage.passerelle()
                .post(
                        GESTIONNAIRE_92,
                        path + "/opening",
                        Map.of("openedOn", openedOn.toString(), "amount", household.amount(), "nature", "RSD"),
                        "If-Match",
                        right.etag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("Ouvrir le droit (Caf)", 200, 201);
        stage.screen()
                .line("La gestionnaire-conseil de la Caf, à côté, ouvre le droit à partir du %s : %s par mois."
                        .formatted(Stage.day(openedOn), Stage.euros(household.amount())));
        stage.screen()
                .aside("POST %s/opening par gestionnaire-caf-92, avec If-Match : %d, droit %s"
                        .formatted(
                                path.replace(person.rightId(), "{id}"),
                                opened.status(),
                                Words.withCode("right", opened.text("state"))));
        propose(opened.json().path("nextAppointments").path(0));
        return opened.json().path("notices").path(0);
    }

    private void propose(JsonNode next) {
        stage.screen()
                .line(
                        "La réponse propose aussitôt le rendez-vous suivant, avec un travailleur social, au plus tard le %s."
                                .formatted(Stage.day(
                                        LocalDate.parse(next.path("by").asText()))));
        stage.screen()
                .aside(
                        "places libres : GET %s ; sans rendez-vous après ce jour : GET /v1/rsa-rights/without-appointment"
                                .formatted(next.path("slots").asText()));
    }

    private String print(JsonNode notice) {
        var letter = stage.passerelle()
                .get(GESTIONNAIRE_92, notice.path("letter").asText())
                .expect("Imprimer la lettre", 200)
                .content();
        var file = stage.runs().file("lettre-au-guichet.pdf");
        try {
            Files.write(file, letter);
        } catch (IOException e) {
            throw new StepFailed("La lettre n'a pas pu être écrite dans " + file, e);
        }
        return "%s (PDF, %d ko)".formatted(file, letter.length / 1024);
    }

    private void handOver(JsonNode notice) {
        var path = "/v1/notices/" + notice.path("id").asText();
        var present = stage.passerelle().get(GESTIONNAIRE_92, path).expect("Lire la lettre", 200);
        stage.passerelle()
                .post(
                        GESTIONNAIRE_92,
                        notice.path("handOver").asText(),
                        "If-Match",
                        present.etag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("Remettre la lettre", 200, 201);
    }
}
