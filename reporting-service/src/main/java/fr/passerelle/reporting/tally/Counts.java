package fr.passerelle.reporting.tally;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Figures;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The facts of one place and time, by kind.
public record Counts(SortedMap<Kind, Long> byKind) implements Figures<Counts> {
    public Counts {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /// @return what stands in each cell; cells where nothing is left are not told
    public static SortedMap<Cell, Counts> byCell(Map<Counter, Long> counters) {
        SortedMap<Cell, SortedMap<Kind, Long>> cells = new TreeMap<>();
        counters.forEach((counter, facts) ->
                cells.computeIfAbsent(counter.cell(), _ -> new TreeMap<>()).merge(counter.kind(), facts, Long::sum));
        SortedMap<Cell, Counts> counts = new TreeMap<>();
        cells.forEach((cell, kinds) -> counts.put(cell, new Counts(kinds)));
        return counts;
    }

    @Override
    public Counts plus(Counts other) {
        var both = new TreeMap<>(byKind);
        other.byKind.forEach((kind, facts) -> both.merge(kind, facts, Long::sum));
        return new Counts(both);
    }

    @Override
    public long people() {
        return total();
    }

    public long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many have this code at this place of their labels.
    public long of(int place, String code) {
        return where(kind -> kind.label(place).equals(code)).total();
    }

    public Counts where(Predicate<Kind> condition) {
        var found = new TreeMap<Kind, Long>();
        byKind.forEach((kind, facts) -> {
            if (condition.test(kind)) {
                found.put(kind, facts);
            }
        });
        return new Counts(found);
    }

    /// The same facts, apart by the code at one place of their labels.
    public SortedMap<String, Counts> by(int place) {
        SortedMap<String, SortedMap<Kind, Long>> codes = new TreeMap<>();
        byKind.forEach((kind, facts) ->
                codes.computeIfAbsent(kind.label(place), _ -> new TreeMap<>()).put(kind, facts));
        SortedMap<String, Counts> apart = new TreeMap<>();
        codes.forEach((code, kinds) -> apart.put(code, new Counts(kinds)));
        return apart;
    }

    /// How many have each value, whatever their labels.
    public SortedMap<Integer, Long> byValue() {
        SortedMap<Integer, Long> values = new TreeMap<>();
        byKind.forEach((kind, facts) -> values.merge(kind.value(), facts, Long::sum));
        return values;
    }
}
