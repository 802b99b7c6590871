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
import java.util.Locale;

/// What every step plays with.
public record Stage(Passerelle passerelle, Screen screen, Subscription events, Runs runs) {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.of("Europe/Paris"));

    static String time(Instant at) {
        return CLOCK.format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    static String euros(BigDecimal amount) {
        return "%s €".formatted(amount.toPlainString().replace('.', ','));
    }

    /// A value as a reader sees it, a dash where there is none.
    static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "-" : value.asText();
    }

    /// The end of an id is enough to recognise it; its beginning is the time, alike in all of a run.
    static String brief(String id) {
        return id.length() > 12 ? "…" + id.substring(id.length() - 12) : id;
    }
}
