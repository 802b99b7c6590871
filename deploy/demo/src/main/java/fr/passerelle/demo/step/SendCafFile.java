package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.CafFile;
import fr.passerelle.demo.partner.Answer;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.partner.StepFailed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The Caf sends its file, and follows the import to its report.
public record SendCafFile(Stage stage) {
    private static final Duration A_LARGE_FILE = Duration.ofMinutes(30);
    private static final int SHOWN_FINDINGS = 8;

    /// @param announced openings announced by this sending: none where the content was known before
    public record Sent(JsonNode report, long announced) {}

    public Sent play(CafFile file) {
        var caf = Partner.caf(file.departement());
        stage.screen().step("La Caf envoie son fichier (VRSB0801) : " + file.title());
        var received = stage.passerelle()
                .postFile(caf, "/v1/caf-files?nature=COURANT", file.path())
                .expect("Envoyer le fichier de la Caf", 200, 201, 202);
        stage.screen().aside("POST /v1/caf-files?nature=COURANT par %s : %d".formatted(caf.name(), received.status()));
        var isKnown = received.status() == 200;
        if (isKnown) {
            stage.screen().line("Ce contenu est déjà connu : il n'est pas repris deux fois, son compte rendu revient.");
        }
        var report = follow(caf, received.text("id"));
        show(report);
        findings(caf, report);
        return new Sent(
                report, isKnown ? 0 : report.path("counts").path("openings").asLong());
    }

    private JsonNode follow(Partner caf, String id) {
        var progress = new Progress(stage.screen());
        var report = Await.until("L'import du fichier", A_LARGE_FILE, () -> {
            var now = stage.passerelle().get(caf, "/v1/caf-files/" + id).expect("Suivre l'import", 200);
            progress.show(now.json());
            return over(now);
        });
        if (report.path("state").asText().equals("REFUSED")) {
            throw new StepFailed("Le fichier est refusé : GET /v1/caf-files/%s/findings dit pourquoi.".formatted(id));
        }
        return report;
    }

    private static Optional<JsonNode> over(Answer answer) {
        var state = answer.text("state");
        return state.equals("COMPLETED") || state.equals("REFUSED") ? Optional.of(answer.json()) : Optional.empty();
    }

    private void show(JsonNode report) {
        var counts = report.path("counts");
        stage.screen()
                .line(
                        "Compte rendu, en foyers : %s lus, repris : %s, déjà connus : %s, laissés de côté : %s ; personnes : %s, ouvertures annoncées : %s."
                                .formatted(
                                        counts.path("read").asText(),
                                        counts.path("recorded").asText(),
                                        counts.path("unchanged").asText(),
                                        counts.path("refused").asText(),
                                        counts.path("persons").asText(),
                                        counts.path("openings").asText()));
    }

    private void findings(Partner caf, JsonNode report) {
        var path =
                "/v1/caf-files/%s/findings?limit=%d".formatted(report.path("id").asText(), SHOWN_FINDINGS);
        var page = stage.passerelle()
                .get(caf, path)
                .expect("Lire les remarques", 200)
                .json();
        var total = report.path("counts").path("warnings").asLong()
                + report.path("counts").path("errors").asLong();
        if (page.path("items").isEmpty()) {
            stage.screen().line("Aucune remarque.");
            return;
        }
        stage.screen()
                .line("Ce qu'il y a à dire du fichier, sans une seule donnée personnelle (%d remarques) :"
                        .formatted(total));
        var rows = new ArrayList<List<String>>();
        page.path("items").forEach(item -> rows.add(row(item)));
        stage.screen().table(List.of("ligne", "foyer", "gravité", "remarque"), rows);
    }

    private static List<String> row(JsonNode finding) {
        var severity = finding.path("severity").asText().equals("ERROR") ? "erreur" : "avertissement";
        return List.of(
                Stage.shown(finding.path("line")),
                Stage.shown(finding.path("household")),
                severity,
                Stage.shown(finding.path("element")) + " : "
                        + finding.path("message").asText());
    }
}
