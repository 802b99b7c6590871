package fr.passerelle.reporting.message;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The messages of one place and time: those delivered, by days, and those that were not.
public record Waiting(SortedMap<Integer, Long> deliveredByDays, long undelivered) {
    public Waiting {
        deliveredByDays = Collections.unmodifiableSortedMap(new TreeMap<>(deliveredByDays));
    }

    static Waiting of(DelayCell counter, long count) {
        return switch (counter.outcome()) {
            case DELIVERED -> new Waiting(new TreeMap<>(Map.of(counter.days(), count)), 0);
            case UNDELIVERED -> new Waiting(new TreeMap<>(), count);
        };
    }

    Waiting plus(Waiting other) {
        var both = new TreeMap<>(deliveredByDays);
        other.deliveredByDays.forEach((days, count) -> both.merge(days, count, Long::sum));
        return new Waiting(both, undelivered + other.undelivered);
    }

    /// The figures of those delivered, absent where there are none.
    public Optional<Delays> delays() {
        return deliveredByDays.isEmpty() ? Optional.empty() : Optional.of(Delays.of(deliveredByDays));
    }

    /// How many messages the figures are about.
    long people() {
        return deliveredByDays.values().stream().mapToLong(Long::longValue).sum();
    }
}
