package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.STATISTICIEN_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the whole path comes to, counted from the events alone, in the month in which it was played.
public record ReadPathStatistics(Stage stage) {
    /// @param day on which the path ended
    public void play(LocalDate day) {
        var month = day.toString().substring(0, 7);
        stage.screen().step("Le parcours entier, en chiffres (%s, tout le département)".formatted(month));
        var completed =
                Await.until("Le retour du partenaire dans les statistiques", Stage.PATIENCE, () -> referrals(month));
        var rows = new ArrayList<List<String>>();
        var given = table("appointments-given", month);
        rows.add(row("rendez-vous donnés, dont honorés", given, "given", "honoured"));
        rows.add(row("diagnostics faits", table("diagnostics", month), "completed"));
        rows.add(row(
                "jours du droit à l'orientation : personnes, médiane",
                table("orientation-delays", month),
                "delays/n",
                "delays/medianDays"));
        rows.add(row(
                "jours de l'orientation au contrat : personnes, médiane",
                table("contract-delays", month),
                "delays/n",
                "delays/medianDays"));
        rows.add(row("prescriptions à un partenaire, dont achevées", completed, "sent", "completed"));
        rows.add(List.of("contrats en vigueur le " + Stage.day(day), inForce(day)));
        stage.screen().table(List.of("ce que l'on compte", "chiffre"), rows);
        stage.screen()
                .line(
                        "Chaque chiffre nomme sa définition et sa version : GET /v1/indicators/{id}. Publiés, les petits effectifs sont tus.");
    }

    private Optional<JsonNode> referrals(String month) {
        return Optional.of(table("referrals", month))
                .filter(figures -> figures.path("completed").asLong() > 0);
    }

    private JsonNode table(String name, String month) {
        return read("/v1/statistics/%s?from=%s&to=%s".formatted(name, month, month))
                .path("totals")
                .path(0);
    }

    private String inForce(LocalDate day) {
        var figures =
                read("/v1/statistics/cers-in-force?on=" + day).path("totals").path(0);
        return Stage.shown(figures.path("inForce"));
    }

    private JsonNode read(String path) {
        return stage.passerelle()
                .get(STATISTICIEN_92, path)
                .expect("Lire les statistiques", 200)
                .json();
    }

    private static List<String> row(String what, JsonNode figures, String... fields) {
        var said = new ArrayList<String>();
        for (var field : fields) {
            said.add(Stage.shown(figures.at("/" + field)));
        }
        return List.of(what, String.join(", ", said));
    }
}
