package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.clock.LocalDates;
import java.time.Instant;
import java.time.LocalDate;

/// From the day of sending to the last day on which the seat is promised.
public record Validity(LocalDate sentOn, LocalDate expiresOn) {
    /// When the promise is over.
    Instant endsAt() {
        return expiresOn.plusDays(1).atStartOfDay(LocalDates.PARIS).toInstant();
    }
}
