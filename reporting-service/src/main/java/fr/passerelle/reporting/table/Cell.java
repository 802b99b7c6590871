package fr.passerelle.reporting.table;

import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One commune of a row.
///
/// @param communeCode INSEE code, empty where no fact gave one
public record Cell(Row row, String communeCode) implements Comparable<Cell> {
    public static final String UNKNOWN_COMMUNE = "";

    public static Cell of(String departement, YearMonth month, @Nullable String communeCode) {
        return new Cell(new Row(departement, month), communeCode == null ? UNKNOWN_COMMUNE : communeCode);
    }

    @Override
    public int compareTo(Cell other) {
        return Comparator.comparing(Cell::row).thenComparing(Cell::communeCode).compare(this, other);
    }
}
