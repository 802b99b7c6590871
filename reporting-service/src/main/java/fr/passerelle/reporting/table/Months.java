package fr.passerelle.reporting.table;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whole months, both included.
public record Months(YearMonth from, YearMonth to) {
    /// How a month is written in a question.
    public static final String WRITTEN = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private static final int DEFAULT_LENGTH = 12;
    private static final int LONGEST = 36;

    public Months {
        if (from.isAfter(to)) {
            throw refused("period-order", "Le premier mois doit précéder le dernier.");
        }
        if (from.until(to, ChronoUnit.MONTHS) >= LONGEST) {
            throw refused("period-too-long", "La période demandée ne peut dépasser " + LONGEST + " mois.");
        }
    }

    /// The months asked for; without an end, up to the current month, and without a start, twelve of them.
    public static Months asked(@Nullable String from, @Nullable String to, Clock clock) {
        var last = to == null ? YearMonth.from(LocalDates.today(clock)) : YearMonth.parse(to);
        var first = from == null ? last.minusMonths(DEFAULT_LENGTH - 1L) : YearMonth.parse(from);
        return new Months(first, last);
    }

    public boolean hold(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    boolean hold(Period period) {
        return hold(period.from()) && hold(period.to());
    }

    private static Refusal refused(String code, String message) {
        return new Refusal(
                Refusal.Kind.INVALID, code, Map.of("months", LONGEST), List.of(new FieldError("from", code, message)));
    }
}
