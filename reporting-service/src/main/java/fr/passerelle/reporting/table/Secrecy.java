package fr.passerelle.reporting.table;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Decides what of a table an audience may see.
@ApplicationScoped
public class Secrecy {
    private final DisclosureThreshold threshold;
    private final Clock clock;

    public Secrecy(DisclosureThreshold threshold, Clock clock) {
        this.threshold = threshold;
        this.clock = clock;
    }

    /// @param rows totals withheld
    /// @param cells cells withheld
    public record Withheld(Set<Row> rows, Set<Cell> cells) {
        public boolean hides(Row row) {
            return rows.contains(row);
        }

        public boolean hides(Cell cell) {
            return cells.contains(cell);
        }
    }

    /// A month is published when it is over: day by day, its growth would tell of each person.
    public boolean shows(Audience audience, Row row) {
        return audience == Audience.INTERNAL || row.month().isBefore(YearMonth.from(LocalDates.today(clock)));
    }

    /// @param people how many stand behind each cell of the table, whatever part of it was asked for
    public Withheld withheld(Audience audience, Map<Cell, Long> people) {
        Set<Row> rows = new HashSet<>();
        Set<Cell> cells = new HashSet<>();
        if (audience == Audience.PUBLISHABLE) {
            byRow(people).forEach((row, counts) -> {
                long smallest = threshold.of(row.departement());
                cells.addAll(SmallCells.secret(counts, smallest));
                if (counts.values().stream().mapToLong(Long::longValue).sum() < smallest) {
                    rows.add(row);
                }
            });
        }
        return new Withheld(rows, cells);
    }

    private static Map<Row, Map<Cell, Long>> byRow(Map<Cell, Long> people) {
        Map<Row, Map<Cell, Long>> rows = new TreeMap<>();
        people.forEach((cell, count) ->
                rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>()).put(cell, count));
        return rows;
    }
}
