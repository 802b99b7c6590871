package fr.passerelle.reporting.statistics;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Figures;
import fr.passerelle.reporting.table.Question;
import fr.passerelle.reporting.table.Table;
import fr.passerelle.reporting.table.Tabulate;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Answers a question from the counters of one series.
@ApplicationScoped
public class Statistics {
    private final Tally tally;
    private final Tabulate tabulate;

    public Statistics(Tally tally, Tabulate tabulate) {
        this.tally = tally;
        this.tabulate = tabulate;
    }

    /// @param figures what the facts of a cell amount to
    public <F extends Figures<F>> Table<F> of(String series, Question question, Function<Counts, F> figures) {
        SortedMap<Cell, F> cells = new TreeMap<>();
        Counts.byCell(tally.counts(series, question.months()))
                .forEach((cell, counts) -> cells.put(cell, figures.apply(counts)));
        return tabulate.handle(question, cells);
    }
}
