package fr.passerelle.reporting.rsaright;

import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Row;
import fr.passerelle.reporting.table.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lays out the rights opened, a row a month and a cell a commune.
@ApplicationScoped
public class TabulateOpenedRights {
    private final OpenedRights rights;
    private final Secrecy secrecy;

    public TabulateOpenedRights(OpenedRights rights, Secrecy secrecy) {
        this.rights = rights;
        this.secrecy = secrecy;
    }

    /// @param communeCode shows the cells of this commune only; the totals stay those of the département
    public record Question(Months months, @Nullable String communeCode, Audience audience) {
        boolean isAbout(Cell cell) {
            return communeCode == null || communeCode.equals(cell.communeCode());
        }
    }

    /// @param totals rights of each row, empty where the figure is secret
    /// @param cells rights of each cell, empty where the figure is secret
    public record Table(Map<Row, OptionalLong> totals, Map<Cell, OptionalLong> cells) {}

    public Table handle(Question question) {
        var counts = rights.counts(question.months()).entrySet().stream()
                .filter(cell -> secrecy.shows(question.audience(), cell.getKey().row()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var withheld = secrecy.withheld(question.audience(), counts);
        Map<Row, Long> sums = new HashMap<>();
        counts.forEach((cell, count) -> sums.merge(cell.row(), count, Long::sum));
        Map<Row, OptionalLong> totals = new TreeMap<>();
        sums.forEach((row, count) -> totals.put(row, shown(count, withheld.hides(row))));
        Map<Cell, OptionalLong> cells = new TreeMap<>();
        counts.forEach((cell, count) -> {
            if (question.isAbout(cell)) {
                cells.put(cell, shown(count, withheld.hides(cell)));
            }
        });
        return new Table(totals, cells);
    }

    private static OptionalLong shown(long count, boolean secret) {
        return secret ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
