package fr.passerelle.beneficiary.cafimport;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which household of the file had a request number first. Bounded: beyond, a repetition is no longer noticed.
final class SeenNumbers {
    private static final int MOST = 300_000;

    private final Map<String, Long> firstRanks = new HashMap<>();

    /// Rank of the household that had the number before, absent where this one is the first.
    @Nullable Long seenBefore(String number, long rank) {
        if (number.isBlank()) {
            return null;
        }
        return firstRanks.size() < MOST || firstRanks.containsKey(number) ? firstRanks.putIfAbsent(number, rank) : null;
    }
}
