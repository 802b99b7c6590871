package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.STATISTICIEN_92;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.Commune;
import fr.passerelle.demo.event.SeenEvent;
import fr.passerelle.demo.partner.Await;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the Département counts, from the events alone and as they come.
public record ReadStatistics(Stage stage) {
    private static final String OPENED = "/v1/statistics/rsa-rights-opened";
    private static final int SHOWN_COMMUNES = 12;

    /// Rights that the statistics know, to be compared later.
    public long rightsKnown() {
        return rights(read(OPENED));
    }

    /// @param before what they knew before this run
    /// @param events of this run
    public void play(long before, List<SeenEvent> events) {
        stage.screen().step("Ce que voit le statisticien du Département");
        var window = read(OPENED);
        var opened = openedWithin(
                events, window.path("from").asText(), window.path("to").asText());
        var table = Await.until("Les droits ouverts dans les statistiques", Stage.PATIENCE, () -> {
            var now = read(OPENED);
            return rights(now) >= before + opened ? Optional.of(now) : Optional.empty();
        });
        stage.screen()
                .aside("GET %s par statisticien-92 ; définition en version %s"
                        .formatted(OPENED, table.path("indicatorVersion").asText()));
        stage.screen()
                .line("%d droits ouverts de %s à %s, dont %d pendant cette démonstration et %d avant elle."
                        .formatted(
                                rights(table),
                                Stage.month(table.path("from").asText()),
                                Stage.month(table.path("to").asText()),
                                opened,
                                before));
        communes(table);
        delays();
    }

    private void communes(JsonNode table) {
        var rows = new ArrayList<List<String>>();
        for (var commune : table.path("communes")) {
            var code = Stage.shown(commune.path("communeCode"));
            rows.add(List.of(
                    commune.path("month").asText(),
                    Commune.labelOf(code),
                    code,
                    Stage.shown(commune.path("rightsOpened"))));
        }
        rows.sort(Comparator.comparing((List<String> row) -> row.getFirst())
                .reversed()
                .thenComparing(row -> row.get(2)));
        rows.replaceAll(row -> List.of(Stage.month(row.getFirst()), row.get(1), row.get(2), row.get(3)));
        var shown = rows.subList(0, Math.min(SHOWN_COMMUNES, rows.size()));
        stage.screen().table(List.of("mois", "commune", "code Insee", "droits ouverts"), shown);
        if (shown.size() < rows.size()) {
            stage.screen().aside("et %d autres lignes".formatted(rows.size() - shown.size()));
        }
    }

    private void delays() {
        var totals = read("/v1/statistics/information-delays").path("totals");
        stage.screen().line("Jours entre l'ouverture connue et le message remis :");
        var rows = new ArrayList<List<String>>();
        for (var total : totals) {
            var delays = total.path("delays");
            rows.add(List.of(
                    Stage.month(total.path("month").asText()),
                    Stage.shown(delays.path("n")),
                    Stage.number(delays.path("medianDays")),
                    Stage.shown(delays.path("maxDays")),
                    Stage.shown(total.path("undelivered"))));
        }
        stage.screen().table(List.of("mois", "messages remis", "médiane", "maximum", "en échec"), rows);
    }

    private JsonNode read(String path) {
        return stage.passerelle()
                .get(STATISTICIEN_92, path)
                .expect("Lire les statistiques", 200)
                .json();
    }

    private static long rights(JsonNode table) {
        long sum = 0;
        for (var total : table.path("totals")) {
            sum += total.path("rightsOpened").asLong();
        }
        return sum;
    }

    private static long openedWithin(List<SeenEvent> events, String from, String to) {
        return events.stream()
                .filter(event -> event.is("RsaRightOpened"))
                .filter(event -> isWithin(event.text("openedOn").substring(0, from.length()), from, to))
                .map(event -> event.text("rsaRightId"))
                .distinct()
                .count();
    }

    private static boolean isWithin(String month, String from, String to) {
        return month.compareTo(from) >= 0 && month.compareTo(to) <= 0;
    }
}
