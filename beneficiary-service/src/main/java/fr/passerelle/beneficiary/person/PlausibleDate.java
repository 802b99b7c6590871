package fr.passerelle.beneficiary.person;

import java.time.LocalDate;

/// Bounds outside which a date is a slip of the keyboard, not a fact.
public final class PlausibleDate {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private PlausibleDate() {}

    /// Tomorrow is let through: a day may already have begun where the fact was recorded.
    public static boolean isFact(LocalDate date, LocalDate today) {
        return !date.isBefore(EARLIEST) && !date.isAfter(today.plusDays(1));
    }
}
