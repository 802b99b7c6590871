package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.StepFailed;
import java.io.IOException;
import java.nio.file.Files;

/// Who cannot be reached by mail is written to; the agents print the letters.
public record ListLetters(Stage stage) {
    public void play() {
        stage.screen().step("Les lettres à imprimer, pour qui n'a pas d'adresse électronique");
        var waiting = stage.items(AGENT_92, "/v1/notices?status=TO_PRINT");
        var ofThisRun = waiting.stream()
                .filter(notice -> stage.isOfThisRun(notice, "factAt"))
                .toList();
        stage.screen().aside("GET /v1/notices?status=TO_PRINT par agent-92");
        stage.screen()
                .line("%d lettres de cette démonstration attendent une imprimante (%d dans tout le département)."
                        .formatted(ofThisRun.size(), waiting.size()));
        ofThisRun.stream().findFirst().ifPresent(this::keep);
    }

    private void keep(JsonNode notice) {
        var letter = stage.passerelle()
                .get(AGENT_92, notice.path("letter").asText())
                .expect("Imprimer une lettre", 200)
                .content();
        var file = stage.runs().file("lettre-a-imprimer.pdf");
        try {
            Files.write(file, letter);
        } catch (IOException e) {
            throw new StepFailed("La lettre n'a pas pu être écrite dans " + file, e);
        }
        stage.screen().line("La première :");
        stage.screen().aside("%s (PDF, %d ko)".formatted(file, letter.length / 1024));
    }
}
