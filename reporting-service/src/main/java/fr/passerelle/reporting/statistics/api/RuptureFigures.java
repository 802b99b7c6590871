package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.rupture.Rupture;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paths that broke, what they had shown last, and which of them went on.
///
/// @param resumed absent where it would tell of few people
/// @param resumedShare between 0 and 1
/// @param medianDays until they went on, of those that did
public record RuptureFigures(
        long ruptures,
        @Nullable Long resumed,
        @Nullable BigDecimal resumedShare,
        @Nullable BigDecimal medianDays,
        @Nullable List<Share> byLastSign,
        @Nullable List<Share> byResumption) {
    static RuptureFigures of(Counts ruptures, Depth depth) {
        var broken = Rupture.untilResumed(ruptures);
        var told = depth.tells(List.of(broken.people(), broken.unmeasured()));
        return new RuptureFigures(
                ruptures.total(),
                told ? broken.people() : null,
                told ? Share.ratio(broken.people(), ruptures.total()) : null,
                told ? broken.delays().map(days -> days.median()).orElse(null) : null,
                Share.of(ruptures, Rupture.LAST_SIGN, depth),
                Share.of(ruptures, Rupture.RESUMED_BY, depth));
    }
}
