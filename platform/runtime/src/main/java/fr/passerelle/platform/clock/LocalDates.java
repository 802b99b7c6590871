package fr.passerelle.platform.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Legal days are local days: a decision of 00:30 in Paris is of that day, whatever the server's zone.
public final class LocalDates {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private LocalDates() {}

    public static LocalDate today(Clock clock) {
        return on(clock.instant());
    }

    public static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
