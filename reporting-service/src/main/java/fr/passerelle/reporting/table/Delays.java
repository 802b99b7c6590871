package fr.passerelle.reporting.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long something took, in calendar days.
///
/// @param n facts that the figures are about, at least one
/// @param withinDays share of them within each limit asked for, between 0 and 1
public record Delays(long n, BigDecimal mean, BigDecimal median, int max, Map<Integer, BigDecimal> withinDays) {
    /// @param counts facts by number of days, not empty
    public static Delays of(SortedMap<Integer, Long> counts, int... limits) {
        long n = sum(counts);
        var days = counts.entrySet().stream()
                .map(entry -> BigDecimal.valueOf(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var within = new TreeMap<Integer, BigDecimal>();
        for (int limit : limits) {
            within.put(limit, ratio(BigDecimal.valueOf(sum(counts.headMap(limit + 1))), n, 4));
        }
        return new Delays(n, ratio(days, n, 2), median(counts, n), counts.lastKey(), within);
    }

    /// Of an even number, halfway between the two in the middle.
    private static BigDecimal median(SortedMap<Integer, Long> counts, long n) {
        var low = BigDecimal.valueOf(atRank(counts, (n + 1) / 2));
        var high = BigDecimal.valueOf(atRank(counts, n / 2 + 1));
        return ratio(low.add(high), 2, 1);
    }

    private static int atRank(SortedMap<Integer, Long> counts, long rank) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("nothing of rank " + rank);
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal ratio(BigDecimal part, long whole, int scale) {
        return part.divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }
}
