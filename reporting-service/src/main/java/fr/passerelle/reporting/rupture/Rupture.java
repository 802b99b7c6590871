package fr.passerelle.reporting.rupture;

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

/// A broken path, as far as it was told. It counts in the month in which it broke, whenever it goes on.
public final class Rupture {
    public static final String SERIES = "ruptures";

    /// Places of the labels in the series.
    public static final int LAST_SIGN = 0;

    public static final int RESUMED_BY = 1;

    /// A part of a rupture's story, as stored.
    public enum Step {
        BROKEN,
        RESUMED
    }

    private Rupture() {}

    /// Where it counts, as soon as it is known when it was.
    static Optional<Counter> counter(String departement, Map<String, Part> story) {
        var resumed = Optional.ofNullable(story.get(Step.RESUMED.name()));
        return Optional.ofNullable(story.get(Step.BROKEN.name()))
                .map(broken -> new Counter(
                        Cell.of(departement, YearMonth.from(broken.day()), broken.communeCode()),
                        Kind.of(
                                resumed.map(part -> days(broken.day(), part.day()))
                                        .orElse(0),
                                broken.code(0),
                                resumed.map(part -> part.code(0)).orElse(Kind.UNKNOWN))));
    }

    /// How long those that went on were broken.
    public static Elapsed untilResumed(Counts ruptures) {
        return Elapsed.of(ruptures, Rupture::isResumed);
    }

    public static boolean isResumed(Kind kind) {
        return !kind.label(RESUMED_BY).isEmpty();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }
}
