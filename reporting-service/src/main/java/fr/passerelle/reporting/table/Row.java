package fr.passerelle.reporting.table;

import java.time.YearMonth;
import java.util.Comparator;

/// The communes of one département in one month, published with their total.
public record Row(String departement, YearMonth month) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
        return Comparator.comparing(Row::departement).thenComparing(Row::month).compare(this, other);
    }
}
