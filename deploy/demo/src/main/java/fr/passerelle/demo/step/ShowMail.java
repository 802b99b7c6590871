package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.local.LocalPlatform;
import java.time.Instant;
import java.util.Optional;

/// The mail that the person got, as the local platform caught it.
public record ShowMail(Stage stage) {
    private static final int SHOWN_LINES = 14;

    public void play(AskBeforeTheFile.Asked asked, LocalPlatform platform) {
        stage.screen().step("Le courriel reçu par " + asked.person().name());
        var mail = Await.until("Le courriel à " + asked.email(), Stage.PATIENCE, () -> newest(asked.email()));
        stage.screen()
                .aside("%s/mails, reçu à %s"
                        .formatted(
                                platform.origin(),
                                Stage.time(Instant.parse(mail.path("receivedAt").asText()))));
        stage.screen().entry("À     : ", mail.path("to").asText());
        stage.screen().entry("De    : ", mail.path("from").asText());
        stage.screen().entry("Objet : ", mail.path("subject").asText());
        mail.path("text")
                .asText()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(SHOWN_LINES)
                .forEach(stage.screen()::quote);
    }

    private Optional<JsonNode> newest(String email) {
        return Optional.of(stage.passerelle().mailsTo(email).path(0)).filter(mail -> !mail.isMissingNode());
    }
}
