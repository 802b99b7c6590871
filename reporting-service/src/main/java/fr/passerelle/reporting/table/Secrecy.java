package fr.passerelle.reporting.table;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /// Which sums over months are told: each calendar year asked for whole, and to those who see every month the
    /// months asked for. Others would not: two periods of their choice would give the months between them.
    List<Period> periods(Question question, String departement) {
        var months = question.months();
        var periods = new ArrayList<Period>();
        for (int year = months.from().getYear(); year <= months.to().getYear(); year++) {
            var whole = new Period(departement, YearMonth.of(year, 1), YearMonth.of(year, 12));
            if (months.hold(whole) && shows(question.audience(), new Row(departement, whole.to()))) {
                periods.add(whole);
            }
        }
        var asked = new Period(departement, months.from(), months.to());
        if (question.audience() == Audience.INTERNAL && !periods.contains(asked)) {
            periods.add(asked);
        }
        return List.copyOf(periods);
    }

    /// How far the figures of a month, or of a commune in it, are broken down.
    public Depth depth(Audience audience) {
        return audience == Audience.INTERNAL ? Depth.EVERYTHING : Depth.FIGURE_ALONE;
    }

    /// How far the figures of several months are broken down.
    public Depth depth(Audience audience, Period period) {
        return audience == Audience.INTERNAL ? Depth.EVERYTHING : new Depth(true, threshold.of(period.departement()));
    }

    private static Map<Row, Map<Cell, Long>> byRow(Map<Cell, Long> people) {
        Map<Row, Map<Cell, Long>> rows = new TreeMap<>();
        people.forEach((cell, count) ->
                rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>()).put(cell, count));
        return rows;
    }
}
