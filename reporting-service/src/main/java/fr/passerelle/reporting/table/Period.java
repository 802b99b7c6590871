package fr.passerelle.reporting.table;

import java.time.YearMonth;
import java.util.Comparator;

/// Several months of one département, told together.
public record Period(String departement, YearMonth from, YearMonth to) implements Comparable<Period> {
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::departement)
            .thenComparing(Period::from)
            .thenComparing(Period::to);

    boolean holds(Row row) {
        return departement.equals(row.departement())
                && !row.month().isBefore(from)
                && !row.month().isAfter(to);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
