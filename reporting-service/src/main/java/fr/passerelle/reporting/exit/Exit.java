package fr.passerelle.reporting.exit;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.Elapsed;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// An exit, as far as it was told. It counts in its own month, with the days since the last opening of a right; one
/// that was taken back counts nowhere.
public final class Exit {
    public static final String SERIES = "exits";

    /// Places of the labels in the series.
    public static final int CATEGORY = 0;

    public static final int REASON = 1;
    private static final int START = 2;
    private static final int REVOCATION = 3;

    private static final String KNOWN = "KNOWN";
    private static final String REVOKED = "REVOKED";

    /// A part of an exit's story, as stored.
    public enum Step {
        /// without a reason, where it is sensitive
        EXITED,
        WITH_REASON,
        REVOKED
    }

    private Exit() {}

    /// Where it counts, as soon as it is known when it was.
    static Optional<Counter> counter(String departement, Map<String, Part> story) {
        return part(story, Step.WITH_REASON).or(() -> part(story, Step.EXITED)).map(exit -> {
            var opened = exit.code(2).isEmpty() ? null : LocalDate.parse(exit.code(2));
            var revoked = part(story, Step.REVOKED).isPresent();
            return new Counter(
                    Cell.of(departement, YearMonth.from(exit.day()), exit.communeCode()),
                    Kind.of(
                            opened == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(opened, exit.day())),
                            exit.code(0),
                            exit.code(1),
                            opened == null ? Kind.UNKNOWN : KNOWN,
                            revoked ? REVOKED : Kind.UNKNOWN));
        });
    }

    /// Those that nobody took back.
    public static Counts standing(Counts exits) {
        return exits.where(kind -> !kind.label(REVOCATION).equals(REVOKED));
    }

    /// How long people were in the scheme; who had no right has no such time.
    public static Elapsed timeInScheme(Counts exits) {
        return Elapsed.of(exits, kind -> kind.label(START).equals(KNOWN));
    }

    private static Optional<Part> part(Map<String, Part> story, Step name) {
        return Optional.ofNullable(story.get(name.name()));
    }
}
