package fr.passerelle.reporting.rsaright;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Told;
import java.util.UUID;

/// A household's right that opened, and where it is counted.
public record OpenedRight(UUID rsaRightId, Cell cell, Told told) {
    /// The series in which rights are counted, apart by place only.
    public static final String SERIES = "rsa-rights-opened";
}
