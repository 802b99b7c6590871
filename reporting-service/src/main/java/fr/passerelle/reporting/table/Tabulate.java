package fr.passerelle.reporting.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lays figures out, a row a month and a cell a commune, and withholds what the audience may not see.
@ApplicationScoped
public class Tabulate {
    private final Secrecy secrecy;

    public Tabulate(Secrecy secrecy) {
        this.secrecy = secrecy;
    }

    /// @param figures of every cell of the months asked for, whatever commune was asked for
    public <F extends Figures<F>> Table<F> handle(Question question, Map<Cell, F> figures) {
        SortedMap<Cell, F> known = new TreeMap<>();
        figures.forEach((cell, of) -> {
            if (secrecy.shows(question.audience(), cell.row())) {
                known.put(cell, of);
            }
        });
        SortedMap<Cell, Long> people = new TreeMap<>();
        known.forEach((cell, of) -> people.put(cell, of.people()));
        var withheld = secrecy.withheld(question.audience(), people);
        SortedMap<Row, F> rows = new TreeMap<>();
        known.forEach((cell, of) -> rows.merge(cell.row(), of, Figures::plus));
        SortedMap<Row, Optional<F>> totals = new TreeMap<>();
        rows.forEach((row, of) -> totals.put(row, shown(of, withheld.hides(row))));
        SortedMap<Cell, Optional<F>> communes = new TreeMap<>();
        known.forEach((cell, of) -> {
            if (question.isAbout(cell)) {
                communes.put(cell, shown(of, withheld.hides(cell)));
            }
        });
        return new Table<>(totals, communes, periods(question, rows, withheld));
    }

    /// A sum over months is secret where one of them is: subtracting the others would give it.
    private <F extends Figures<F>> SortedMap<Period, Optional<F>> periods(
            Question question, SortedMap<Row, F> rows, Secrecy.Withheld withheld) {
        SortedMap<Period, Optional<F>> periods = new TreeMap<>();
        rows.keySet().stream().map(Row::departement).distinct().forEach(departement -> {
            for (var period : secrecy.periods(question, departement)) {
                var inside = rows.entrySet().stream()
                        .filter(row -> period.holds(row.getKey()))
                        .toList();
                var secret = inside.stream().map(Map.Entry::getKey).anyMatch(withheld::hides);
                inside.stream()
                        .map(Map.Entry::getValue)
                        .reduce(Figures::plus)
                        .ifPresent(sum -> periods.put(period, shown(sum, secret)));
            }
        });
        return periods;
    }

    private static <F> Optional<F> shown(F of, boolean secret) {
        return secret ? Optional.empty() : Optional.of(of);
    }
}
