package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.exit.Exit;
import fr.passerelle.reporting.table.Delays;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who left the scheme, why, and after how long.
///
/// @param timeInScheme absent where nobody's is known, or where it would tell of few people
/// @param withoutRight how many had no right that opened before, told internally only
public record ExitFigures(
        long exits,
        @Nullable List<Share> byCategory,
        @Nullable List<Share> byReason,
        @Nullable Time timeInScheme,
        @Nullable Long withoutRight) {
    private static final int HALF_A_YEAR = 182;
    private static final int ONE_YEAR = 365;
    private static final int TWO_YEARS = 730;
    private static final int FIVE_YEARS = 1826;

    /// @param n exits whose time is known
    /// @param meanDays calendar days, two decimals
    /// @param shareWithin182Days between 0 and 1, as the other shares
    @Schema(name = "TimeInScheme")
    public record Time(
            @Schema(required = true) long n,
            @Schema(required = true) BigDecimal meanDays,
            @Schema(required = true) BigDecimal medianDays,
            @Schema(required = true) @Nullable BigDecimal shareWithin182Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin365Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin730Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin1826Days) {
        private static Time of(Delays delays) {
            var within = delays.withinDays();
            return new Time(
                    delays.n(),
                    delays.mean(),
                    delays.median(),
                    within.get(HALF_A_YEAR),
                    within.get(ONE_YEAR),
                    within.get(TWO_YEARS),
                    within.get(FIVE_YEARS));
        }
    }

    static ExitFigures of(Counts exits, Depth depth) {
        var time = Exit.timeInScheme(exits);
        var told = depth.tells(List.of(time.people(), time.unmeasured()));
        return new ExitFigures(
                exits.total(),
                Share.of(exits, Exit.CATEGORY, depth),
                Share.of(exits, Exit.REASON, depth),
                told
                        ? time.delays(HALF_A_YEAR, ONE_YEAR, TWO_YEARS, FIVE_YEARS)
                                .map(Time::of)
                                .orElse(null)
                        : null,
                depth.exact() ? time.unmeasured() : null);
    }
}
