package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.table.Delays;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Elapsed;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param delays absent where nothing has a delay
/// @param withoutStart how many have none because their start is not known, told internally only
public record DelayFigures(@Nullable Days delays, @Nullable Long withoutStart) {

    /// @param n facts that have a delay
    /// @param meanDays calendar days, two decimals
    /// @param shareWithin15Days between 0 and 1, as the other shares
    /// @param targetDays within how many days the plan of the département wants it
    @Schema(name = "DelayDays")
    public record Days(
            @Schema(required = true) long n,
            @Schema(required = true) BigDecimal meanDays,
            @Schema(required = true) BigDecimal medianDays,
            @Schema(required = true) int maxDays,
            @Schema(required = true) @Nullable BigDecimal shareWithin15Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin30Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin42Days,
            @Schema(required = true) @Nullable BigDecimal shareWithin45Days,

            @Schema(required = true, description = "Objectif du plan, en jours (voir /v1/reporting-parameters)")
            int targetDays,

            @Schema(required = true) @Nullable BigDecimal shareWithinTarget) {
        private static Days of(Delays delays, int target) {
            var within = delays.withinDays();
            return new Days(
                    delays.n(),
                    delays.mean(),
                    delays.median(),
                    delays.max(),
                    within.get(15),
                    within.get(30),
                    within.get(42),
                    within.get(45),
                    target,
                    within.get(target));
        }
    }

    static DelayFigures of(Elapsed steps, Depth depth, int target) {
        return new DelayFigures(
                steps.delays(15, 30, 42, 45, target)
                        .map(delays -> Days.of(delays, target))
                        .orElse(null),
                depth.exact() ? steps.unmeasured() : null);
    }
}
