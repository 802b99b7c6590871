package fr.passerelle.demo.path;

import static fr.passerelle.demo.partner.Partner.STATISTICIEN_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.step.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the whole path comes to, counted from the events alone, in the month in which it was played.
public record ReadPathStatistics(Stage stage) {
    private static final List<Figure> FIGURES = List.of(
            new Figure("rendez-vous donnés", "appointments-given", "given"),
            new Figure("rendez-vous honorés", "appointments-given", "honoured"),
            new Figure("diagnostics faits", "diagnostics", "completed"),
            new Figure("personnes orientées", "orientation-delays", "delays/n"),
            new Figure("jours du droit à l'orientation (médiane)", "orientation-delays", "delays/medianDays"),
            new Figure("contrats validés", "contract-delays", "delays/n"),
            new Figure("jours de l'orientation au contrat (médiane)", "contract-delays", "delays/medianDays"),
            new Figure("prescriptions à un partenaire", "referrals", "sent"),
            new Figure("prescriptions achevées", "referrals", "completed"));

    /// @param name for a reader
    /// @param field path within the totals of a month
    private record Figure(String name, String table, String field) {
        boolean isCount() {
            return !field.endsWith("Days");
        }

        String of(JsonNode totals) {
            var value = totals.at("/" + field);
            return isCount() && value.isMissingNode() ? "0" : Stage.number(value);
        }
    }

    /// The figures of a month before the path was played.
    public record Before(String month, List<String> figures) {}

    /// @param day on which the path will go on
    public Before before(LocalDate day) {
        var month = day.toString().substring(0, 7);
        return new Before(month, figures(month));
    }

    /// @param day on which the path ended
    public void play(LocalDate day, Before before) {
        var month = before.month();
        stage.screen().step("Le parcours entier, en chiffres (%s, tout le département)".formatted(Stage.month(month)));
        Await.until("Le retour du partenaire dans les statistiques", Stage.PATIENCE, () -> completed(before));
        var after = figures(month);
        var rows = IntStream.range(0, FIGURES.size())
                .mapToObj(i -> List.of(FIGURES.get(i).name(), before.figures().get(i), after.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(List.of("contrats en vigueur le " + Stage.day(day), "", inForce(day)));
        stage.screen().table(List.of("ce que l'on compte", "avant ce passage", "maintenant"), rows);
        stage.screen()
                .line("Chaque chiffre nomme sa définition et sa version (GET /v1/indicators/{id}). Dans un tableau à"
                        + " publier, les petits effectifs sont tus.");
    }

    private Optional<Boolean> completed(Before before) {
        var now = figures(before.month());
        return Optional.of(IntStream.range(0, FIGURES.size())
                        .filter(i -> FIGURES.get(i).isCount())
                        .noneMatch(i -> now.get(i).equals(before.figures().get(i))))
                .filter(haveAllMoved -> haveAllMoved);
    }

    private List<String> figures(String month) {
        var tables = FIGURES.stream()
                .map(Figure::table)
                .distinct()
                .collect(Collectors.toMap(table -> table, table -> totals(table, month)));
        return FIGURES.stream()
                .map(figure -> figure.of(Objects.requireNonNull(tables.get(figure.table()))))
                .toList();
    }

    private JsonNode totals(String name, String month) {
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
}
