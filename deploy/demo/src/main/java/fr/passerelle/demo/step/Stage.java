package fr.passerelle.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.Runs;
import fr.passerelle.demo.event.Subscription;
import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.demo.screen.Screen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What every step plays with.
///
/// @param told ids of the events that the reader has seen
public record Stage(Passerelle passerelle, Screen screen, Subscription events, Runs runs, Set<String> told) {
    public Stage(Passerelle passerelle, Screen screen, Subscription events, Runs runs) {
        this(passerelle, screen, events, runs, new HashSet<>());
    }

    /// The events about a person that have passed since the reader saw the last ones.
    ///
    /// @param last what they end with
    public void passed(Person person, String last) {
        new ShowEvents(this).passed(person, last);
    }

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Paris"));
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.of("Europe/Paris"));

    public static String time(Instant at) {
        return CLOCK.format(at);
    }

    public static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    /// Hour and minute in Paris.
    public static String hour(Instant at) {
        return HOUR.format(at);
    }

    public static String euros(BigDecimal amount) {
        return "%s €".formatted(amount.toPlainString().replace('.', ','));
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
