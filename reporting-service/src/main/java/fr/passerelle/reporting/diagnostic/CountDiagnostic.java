package fr.passerelle.reporting.diagnostic;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts a diagnostic in the month in which it was made, with the profil and what it leads to.
@ApplicationScoped
public class CountDiagnostic {
    public static final String SERIES = "diagnostics";

    /// Places of the labels in the series.
    public static final int PROFIL = 0;

    public static final int OUTCOME = 1;

    private final Tally tally;

    public CountDiagnostic(Tally tally) {
        this.tally = tally;
    }

    /// @param outcome code of what the diagnostic leads to, as announced
    public record Command(
            UUID diagnosticId,
            String departement,
            @Nullable String communeCode,
            LocalDate completedOn,
            int profil,
            String outcome) {}

    @Transactional
    public void handle(Command diagnostic, Told told) {
        var cell =
                Cell.of(diagnostic.departement(), YearMonth.from(diagnostic.completedOn()), diagnostic.communeCode());
        var kind = Kind.of(0, Integer.toString(diagnostic.profil()), diagnostic.outcome());
        tally.place(SERIES, diagnostic.diagnosticId(), new Counter(cell, kind), told);
    }
}
