package fr.passerelle.beneficiary.right;

import fr.passerelle.platform.clock.LocalDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A right over the days, as it was known at a moment: what was told later holds from its day of effect on,
/// whatever had been told of those days before.
public record RightTimeline(List<Period> periods) {
    public RightTimeline {
        periods = List.copyOf(periods);
    }

    /// @param until first day on which it does not hold any more; absent for what lasts
    public record Period(LocalDate from, @Nullable LocalDate until, RightVersion version) {
        boolean holdsOn(LocalDate day) {
            return LocalDates.holds(from, until, day);
        }
    }

    /// @param known in the order in which it became known
    public static RightTimeline of(List<RightVersion> known) {
        var periods = new ArrayList<Period>();
        for (var version : known) {
            var day = version.validFrom();
            periods.removeIf(period -> !period.from().isBefore(day));
            if (!periods.isEmpty()) {
                var last = periods.removeLast();
                periods.add(new Period(last.from(), day, last.version()));
            }
            periods.add(new Period(day, null, version));
        }
        return new RightTimeline(periods);
    }

    public Optional<Period> on(LocalDate day) {
        return periods.stream().filter(period -> period.holdsOn(day)).findFirst();
    }
}
