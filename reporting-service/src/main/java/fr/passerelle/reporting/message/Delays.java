package fr.passerelle.reporting.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long messages took, in calendar days.
///
/// @param messages delivered messages that the figures are about, at least one
/// @param withinDays share delivered within 0, 1 and 2 days, between 0 and 1
public record Delays(long messages, BigDecimal mean, BigDecimal median, int max, Map<Integer, BigDecimal> withinDays) {
    private static final int[] SHARES = {0, 1, 2};

    /// @param counts messages by number of days, not empty
    public static Delays of(SortedMap<Integer, Long> counts) {
        long messages = sum(counts);
        var days = counts.entrySet().stream()
                .map(entry -> BigDecimal.valueOf(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var within = new TreeMap<Integer, BigDecimal>();
        for (int limit : SHARES) {
            within.put(limit, ratio(BigDecimal.valueOf(sum(counts.headMap(limit + 1))), messages, 4));
        }
        return new Delays(messages, ratio(days, messages, 2), median(counts, messages), counts.lastKey(), within);
    }

    /// Of an even number of messages, halfway between the two in the middle.
    private static BigDecimal median(SortedMap<Integer, Long> counts, long messages) {
        var low = BigDecimal.valueOf(atRank(counts, (messages + 1) / 2));
        var high = BigDecimal.valueOf(atRank(counts, messages / 2 + 1));
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
        throw new IllegalArgumentException("no message of rank " + rank);
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal ratio(BigDecimal part, long whole, int scale) {
        return part.divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }
}
