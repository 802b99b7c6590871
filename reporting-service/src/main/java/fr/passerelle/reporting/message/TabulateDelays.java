package fr.passerelle.reporting.message;

import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Row;
import fr.passerelle.reporting.table.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lays out how long people waited to be told, a row a month and a cell a commune.
@ApplicationScoped
public class TabulateDelays {
    private static final Set<String> COUNTED = Set.of(Message.OF_AN_OPENING);

    private final Messages messages;
    private final Secrecy secrecy;

    public TabulateDelays(Messages messages, Secrecy secrecy) {
        this.messages = messages;
        this.secrecy = secrecy;
    }

    /// @param communeCode shows the cells of this commune only; the totals stay those of the département
    public record Question(Months months, @Nullable String communeCode, Audience audience) {
        boolean isAbout(Cell cell) {
            return communeCode == null || communeCode.equals(cell.communeCode());
        }
    }

    /// @param totals of each row, empty where the figure is secret
    /// @param cells of each cell, empty where the figure is secret
    public record Table(Map<Row, Optional<Waiting>> totals, Map<Cell, Optional<Waiting>> cells) {}

    public Table handle(Question question) {
        var waiting = waiting(question);
        Map<Cell, Long> people = new TreeMap<>();
        waiting.forEach((cell, of) -> people.put(cell, of.people()));
        var withheld = secrecy.withheld(question.audience(), people);
        Map<Row, Waiting> sums = new TreeMap<>();
        waiting.forEach((cell, of) -> sums.merge(cell.row(), of, Waiting::plus));
        Map<Row, Optional<Waiting>> totals = new TreeMap<>();
        sums.forEach((row, of) -> totals.put(row, shown(of, withheld.hides(row))));
        Map<Cell, Optional<Waiting>> cells = new TreeMap<>();
        waiting.forEach((cell, of) -> {
            if (question.isAbout(cell)) {
                cells.put(cell, shown(of, withheld.hides(cell)));
            }
        });
        return new Table(totals, cells);
    }

    private Map<Cell, Waiting> waiting(Question question) {
        Map<Cell, Waiting> waiting = new TreeMap<>();
        messages.counts(question.months(), COUNTED).forEach((counter, count) -> {
            if (secrecy.shows(question.audience(), counter.cell().row())) {
                waiting.merge(counter.cell(), Waiting.of(counter, count), Waiting::plus);
            }
        });
        return waiting;
    }

    private static Optional<Waiting> shown(Waiting of, boolean secret) {
        return secret ? Optional.empty() : Optional.of(of);
    }
}
