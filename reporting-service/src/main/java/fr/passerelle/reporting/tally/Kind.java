package fr.passerelle.reporting.tally;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the facts of one counter share besides where they are counted.
///
/// @param labels codes in the order that the series fixes, empty where one is not known
/// @param value days waited, or day of the month; 0 where the series has none
public record Kind(List<String> labels, int value) implements Comparable<Kind> {
    public static final String UNKNOWN = "";

    private static final Comparator<Kind> ORDER = Comparator.<Kind, String>comparing(
                    kind -> String.join(" ", kind.labels))
            .thenComparingInt(Kind::value);

    public Kind {
        labels = List.copyOf(labels);
    }

    public static Kind of(int value, @Nullable String... labels) {
        return new Kind(
                Arrays.stream(labels)
                        .map(label -> label == null ? UNKNOWN : label)
                        .toList(),
                value);
    }

    public String label(int place) {
        return labels.get(place);
    }

    @Override
    public int compareTo(Kind other) {
        return ORDER.compare(this, other);
    }
}
