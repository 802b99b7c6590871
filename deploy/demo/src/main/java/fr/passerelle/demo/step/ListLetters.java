package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.StepFailed;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Who cannot be reached by mail is written to; the agents print the letters.
public record ListLetters(Stage stage) {
    private static final int PAGE = 100;

    public void play() {
        stage.screen().step("Les lettres à imprimer, pour qui n'a pas d'adresse électronique");
        var first = page("");
        var count = first.path("items").size();
        for (var page = first; page.hasNonNull("next"); ) {
            page = page(page.path("next").asText());
            count += page.path("items").size();
        }
        stage.screen().aside("GET /v1/notices?status=TO_PRINT par agent-92");
        stage.screen().line("%d lettres attendent dans le département.".formatted(count));
        if (count > 0) {
            keep(first.path("items").path(0));
        }
    }

    private JsonNode page(String cursor) {
        var rest = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return stage.passerelle()
                .get(AGENT_92, "/v1/notices?status=TO_PRINT&limit=" + PAGE + rest)
                .expect("Lister les lettres à imprimer", 200)
                .json();
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
        stage.screen().line("La première : %s (PDF, %d ko)".formatted(file, letter.length / 1024));
    }
}
