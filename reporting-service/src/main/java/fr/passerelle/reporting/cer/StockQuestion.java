package fr.passerelle.reporting.cer;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Question;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many contracts are in force over some months, and on one day of them.
///
/// @param on the day asked for, else the last one known
public record StockQuestion(Question question, @Nullable LocalDate on) {
    public StockQuestion {
        if (on != null && !question.months().hold(YearMonth.from(on))) {
            throw refused("day-outside-period", "Le jour demandé doit être dans la période demandée.");
        }
        // from one day to the next the figure moves by the contracts of one person
        if (on != null && question.audience() == Audience.PUBLISHABLE && !isLastOfMonth(on)) {
            throw refused("day-not-published", "Seul le dernier jour d'un mois est diffusé.");
        }
    }

    /// Further than today only where a later day is asked for.
    LocalDate last(LocalDate today) {
        var known = on != null && on.isAfter(today) ? on : today;
        var last = question.months().to().atEndOfMonth();
        return last.isBefore(known) ? last : known;
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth().equals(day);
    }

    private static Refusal refused(String code, String message) {
        return new Refusal(Refusal.Kind.INVALID, code, Map.of(), List.of(new FieldError("on", code, message)));
    }
}
