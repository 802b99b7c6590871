package fr.passerelle.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Legal days are local days: a decision of 00:30 in Paris is of that day, whatever the server's zone.
public final class LocalDates {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private LocalDates() {}

    public static LocalDate today(Clock clock) {
        return on(clock.instant());
    }

    /// Whether a day lies in a time that holds from its first day on.
    ///
    /// @param until first day on which it does not hold any more; absent for what lasts
    public static boolean holds(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    public static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
