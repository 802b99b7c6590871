package fr.passerelle.reporting.rsaright;

import fr.passerelle.reporting.table.Cell;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/// A household's right that opened, and where it is counted.
///
/// @param toldAt when the fact that says so happened
/// @param toldBy id of the event that says so
public record OpenedRight(UUID rsaRightId, Cell cell, Instant toldAt, UUID toldBy) {
    private static final Comparator<OpenedRight> BY_TIME =
            Comparator.comparing(OpenedRight::toldAt).thenComparing(OpenedRight::toldBy);

    public OpenedRight {
        toldAt = toldAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /// The latest word on a right holds, in whatever order the words arrive.
    public boolean supersedes(OpenedRight known) {
        return BY_TIME.compare(this, known) > 0;
    }
}
