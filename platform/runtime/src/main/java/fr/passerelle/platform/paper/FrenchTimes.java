package fr.passerelle.platform.paper;

import fr.passerelle.platform.clock.LocalDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and moments as people write them: « 1er octobre 2026 », « mardi 10 mars 2026 à 9 h 30 ».
public final class FrenchTimes {
    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private FrenchTimes() {}

    public static String day(LocalDate day) {
        var text = day.format(DAY);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    public static String weekday(LocalDate day) {
        return day.format(WEEKDAY) + " " + day(day);
    }

    /// In local time, whatever the season.
    public static String moment(Instant at) {
        var local = at.atZone(LocalDates.PARIS);
        var minutes = local.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(local.getMinute());
        return weekday(local.toLocalDate()) + " à " + local.getHour() + NO_BREAK + "h" + minutes;
    }
}
