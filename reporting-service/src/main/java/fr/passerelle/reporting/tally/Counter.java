package fr.passerelle.reporting.tally;

import fr.passerelle.reporting.table.Cell;

/// Where facts of one kind are counted.
public record Counter(Cell cell, Kind kind) {
    /// Of a series that tells its facts apart by place only.
    public static Counter of(Cell cell) {
        return new Counter(cell, Kind.of(0));
    }
}
