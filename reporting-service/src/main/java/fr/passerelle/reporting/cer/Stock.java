package fr.passerelle.reporting.cer;

import fr.passerelle.reporting.table.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many contracts are in force, on each of several days.
public record Stock(SortedMap<LocalDate, Long> byDay) implements Figures<Stock> {
    private static final int DECIMALS = 1;

    public Stock {
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("a stock has a day");
        }
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    }

    /// Another commune adds to the same days, another month adds its own.
    @Override
    public Stock plus(Stock other) {
        var both = new TreeMap<>(byDay);
        other.byDay.forEach((day, contracts) -> both.merge(day, contracts, Long::sum));
        return new Stock(both);
    }

    /// The fewest on any day, and one at least where there were any: an average over a month would else show what its
    /// emptiest day may not.
    @Override
    public long people() {
        return peak() == 0 ? 0 : Math.max(1, Collections.min(byDay.values()));
    }

    /// @param day the last one known where it is none of ours
    public long on(LocalDate day) {
        return byDay.getOrDefault(day, last());
    }

    public long last() {
        return byDay.lastEntry().getValue();
    }

    public LocalDate lastDay() {
        return byDay.lastKey();
    }

    public BigDecimal average() {
        var sum = byDay.values().stream().mapToLong(Long::longValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(byDay.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    public long peak() {
        return Collections.max(byDay.values());
    }

    /// The first day of the peak.
    public LocalDate peakOn() {
        var peak = peak();
        return byDay.entrySet().stream()
                .filter(day -> day.getValue() == peak)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
