package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.table.Delays;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Elapsed;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param delays absent where nothing was delivered yet
/// @param undelivered told internally only
public record MessageFigures(
        @Nullable Days delays, @Nullable Long undelivered) {

    /// @param n messages delivered
    /// @param meanDays calendar days, two decimals
    /// @param shareSameDay between 0 and 1, as the other shares
    @Schema(name = "MessageDelayDays")
    public record Days(
            @Schema(required = true) long n,
            @Schema(required = true) BigDecimal meanDays,
            @Schema(required = true) BigDecimal medianDays,
            @Schema(required = true) int maxDays,
            @Schema(required = true) @Nullable BigDecimal shareSameDay,
            @Schema(required = true) @Nullable BigDecimal shareWithinOneDay,
            @Schema(required = true) @Nullable BigDecimal shareWithinTwoDays) {
        private static Days of(Delays delays) {
            var within = delays.withinDays();
            return new Days(
                    delays.n(),
                    delays.mean(),
                    delays.median(),
                    delays.max(),
                    within.get(0),
                    within.get(1),
                    within.get(2));
        }
    }

    static MessageFigures of(Elapsed waiting, Depth depth) {
        return new MessageFigures(
                waiting.delays(0, 1, 2).map(Days::of).orElse(null), depth.exact() ? waiting.unmeasured() : null);
    }
}
