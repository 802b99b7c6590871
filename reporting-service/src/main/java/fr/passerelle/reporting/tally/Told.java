package fr.passerelle.reporting.tally;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/// When a fact was said, and by which event.
///
/// @param at when it happened, as the event says
public record Told(Instant at, UUID by) {
    private static final Comparator<Told> BY_TIME =
            Comparator.comparing(Told::at).thenComparing(Told::by);

    public Told {
        at = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
    }

    /// The latest word holds, in whatever order the words arrive.
    public boolean supersedes(Told known) {
        return BY_TIME.compare(this, known) > 0;
    }
}
