package fr.passerelle.reporting.referral;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Part;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// A referral, as far as it was told. It counts in the month in which it was sent, whenever the rest happened: a rate
/// compares the same people.
public final class Referral {
    public static final String SERIES = "referrals";

    /// Places of the labels in the series.
    public static final int ACTION_TYPE = 0;

    public static final int ANSWER = 1;
    public static final int REFUSED_BECAUSE = 2;
    public static final int ENTRY = 3;
    public static final int OUTCOME = 4;

    public static final String ACCEPTED = "ACCEPTED";
    public static final String REFUSED = "REFUSED";
    public static final String ENTERED = "ENTERED";

    /// A part of a referral's story, as stored.
    public enum Step {
        SENT,
        ANSWERED,
        STARTED,
        COMPLETED
    }

    /// How far a referral came.
    public enum Stage {
        UNANSWERED,
        REFUSED,
        ACCEPTED,
        ENTERED,
        COMPLETED,
        COMPLETED_WITHOUT_ENTRY
    }

    private Referral() {}

    /// Where it counts, as soon as it is known when it was sent.
    static Optional<Counter> counter(String departement, Map<String, Part> story) {
        var answered = part(story, Step.ANSWERED);
        var started = part(story, Step.STARTED);
        var completed = part(story, Step.COMPLETED);
        return part(story, Step.SENT)
                .map(sent -> new Counter(
                        Cell.of(departement, YearMonth.from(sent.day()), sent.communeCode()),
                        Kind.of(
                                0,
                                sent.code(0),
                                code(answered, 0),
                                code(answered, 1),
                                started.isPresent() || code(completed, 1).equals(ENTERED) ? ENTERED : Kind.UNKNOWN,
                                code(completed, 0))));
    }

    /// Whoever received somebody has accepted, even where nobody said so.
    public static boolean isAnswered(Kind kind) {
        return !kind.label(ANSWER).isEmpty() || isEntered(kind) || isCompleted(kind);
    }

    public static boolean isRefused(Kind kind) {
        return kind.label(ANSWER).equals(REFUSED);
    }

    public static boolean isEntered(Kind kind) {
        return kind.label(ENTRY).equals(ENTERED);
    }

    public static boolean isCompleted(Kind kind) {
        return !kind.label(OUTCOME).isEmpty();
    }

    /// How far a referral came; each one is at one stage.
    public static Stage stage(Kind kind) {
        if (isRefused(kind)) {
            return Stage.REFUSED;
        }
        if (isCompleted(kind)) {
            return isEntered(kind) ? Stage.COMPLETED : Stage.COMPLETED_WITHOUT_ENTRY;
        }
        if (isEntered(kind)) {
            return Stage.ENTERED;
        }
        return isAnswered(kind) ? Stage.ACCEPTED : Stage.UNANSWERED;
    }

    private static Optional<Part> part(Map<String, Part> story, Step name) {
        return Optional.ofNullable(story.get(name.name()));
    }

    private static String code(Optional<Part> part, int place) {
        return part.map(told -> told.code(place)).orElse(Kind.UNKNOWN);
    }
}
