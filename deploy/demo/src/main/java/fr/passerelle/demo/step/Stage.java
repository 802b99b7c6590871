package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.Runs;
import fr.passerelle.demo.event.Subscription;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.demo.screen.Screen;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What every step plays with.
///
/// @param since when this run began
/// @param told ids of the events that the reader has seen
public record Stage(
        Passerelle passerelle, Screen screen, Subscription events, Runs runs, Instant since, Set<String> told) {
    public Stage(Passerelle passerelle, Screen screen, Subscription events, Runs runs) {
        this(passerelle, screen, events, runs, Instant.now(), new HashSet<>());
    }

    /// Every item of a list, page after page.
    ///
    /// @param path with a question mark
    public List<JsonNode> items(Partner as, String path) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = passerelle
                    .get(as, path + "&limit=100" + cursor)
                    .expect("Lire " + path, 200)
                    .json();
            page.path("items").forEach(all::add);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return List.copyOf(all);
    }

    /// Whether something has come about in this run rather than in a former one.
    public boolean isOfThisRun(JsonNode item, String field) {
        return !Instant.parse(item.path(field).asText()).isBefore(since);
    }

    /// The events about a person that have passed since the reader saw the last ones.
    ///
    /// @param last what they end with
    public void passed(Person person, String last) {
        new ShowEvents(this).passed(person, last);
    }

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(PARIS);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(PARIS);

    public static String time(Instant at) {
        return CLOCK.format(at);
    }

    public static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    /// In Paris.
    public static String dayAndHour(Instant at) {
        return "%s à %s".formatted(day(at.atZone(PARIS).toLocalDate()), HOUR.format(at));
    }

    public static String euros(BigDecimal amount) {
        return "%s\u00a0€".formatted(amount.toPlainString().replace('.', ','));
    }

    /// « novembre 2026 » for `2026-11`.
    public static String month(String yearMonth) {
        return MONTH.format(YearMonth.parse(yearMonth));
    }

    /// A figure as a reader sees it: a comma, and no decimals that say nothing.
    public static String number(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',')
                : shown(value);
    }

    /// A value as a reader sees it, a dash where there is none.
    public static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "-" : value.asText();
    }

    /// The end of an id is enough to recognise it; its beginning is the time, alike in all of a run.
    public static String brief(String id) {
        return id.length() > 12 ? "…" + id.substring(id.length() - 12) : id;
    }
}
