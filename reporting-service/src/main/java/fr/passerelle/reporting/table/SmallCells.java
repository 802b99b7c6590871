package fr.passerelle.reporting.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Statistical secrecy of one row of cells published with its total.
///
/// A cell below the threshold is secret. A secret cell alone, or several that add up to less than the threshold, would
/// be found by subtracting the others from the total: so the smallest of the others join them until at least two cells
/// are secret and they hold enough people together. The row does not depend on what a caller filters, or two questions
/// would give what one withholds.
public final class SmallCells {
    private SmallCells() {}

    /// @param threshold smallest count that is shown
    /// @return keys of the cells to withhold; their total too when it is itself below the threshold
    public static <K extends Comparable<K>> Set<K> secret(Map<K, Long> cells, long threshold) {
        Set<K> secret = cells.entrySet().stream()
                .filter(cell -> cell.getValue() > 0 && cell.getValue() < threshold)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (secret.isEmpty()) {
            return Set.of();
        }
        long people =
                secret.stream().mapToLong(key -> cells.getOrDefault(key, 0L)).sum();
        for (var next : smallestFirst(cells)) {
            if (secret.size() > 1 && people >= threshold) {
                break;
            }
            people += secret.add(next.getKey()) ? next.getValue() : 0;
        }
        return Set.copyOf(secret);
    }

    private static <K extends Comparable<K>> List<Map.Entry<K, Long>> smallestFirst(Map<K, Long> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry<K, Long>::getValue).thenComparing(Map.Entry::getKey))
                .toList();
    }
}
