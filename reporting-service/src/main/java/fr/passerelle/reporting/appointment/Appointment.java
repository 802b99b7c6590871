package fr.passerelle.reporting.appointment;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Part;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// An appointment, as far as it was told.
///
/// It counts in the month in which it was given, with the profession of who receives, its motif and what became of it.
public final class Appointment {
    public static final String SERIES = "appointments";

    /// Places of the labels in the series.
    public static final int ROLE = 0;

    public static final int MOTIF = 1;
    public static final int OUTCOME = 2;

    /// What became of an appointment; until then its label is empty.
    public enum Outcome {
        HONOURED,
        MISSED,
        EXCUSED,
        REVOKED
    }

    /// A part of an appointment's story, as stored.
    public enum Moment {
        GIVEN,
        ENDED
    }

    private Appointment() {}

    /// Where it counts, as soon as it is known when it was given.
    static Optional<Counter> counter(String departement, Map<String, Part> story) {
        var ended = Optional.ofNullable(story.get(Moment.ENDED.name()));
        var outcome = ended.map(part -> part.code(0)).orElse(Kind.UNKNOWN);
        return Optional.ofNullable(story.get(Moment.GIVEN.name()))
                .map(given -> new Counter(
                        Cell.of(departement, YearMonth.from(given.day()), given.communeCode()),
                        Kind.of(0, given.code(ROLE), given.code(MOTIF), outcome)));
    }
}
