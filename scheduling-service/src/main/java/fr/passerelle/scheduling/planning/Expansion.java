package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.scheduling.slot.Opening.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The slots that terms make, week after week, without public holidays and never in the past.
final class Expansion {
    private static final int MOST_SLOTS = 5_000;

    private Expansion() {}

    static List<Times> of(Terms terms, String departement, Instant notBefore) {
        var times = terms.validFrom()
                .datesUntil(terms.validTo().plusDays(1))
                .filter(day -> !PublicHolidays.includes(day, departement))
                .flatMap(day -> terms.weeklySlots().all().stream()
                        .filter(slot -> slot.dayOfWeek() == day.getDayOfWeek())
                        .map(slot -> on(day, slot)))
                .filter(slot -> !slot.startsAt().isBefore(notBefore))
                .toList();
        if (times.size() > MOST_SLOTS) {
            throw PlanningRefused.terms("too-large");
        }
        return times;
    }

    private static Times on(LocalDate day, WeeklySlot slot) {
        return new Times(
                day.atTime(slot.startsAt()).atZone(LocalDates.PARIS).toInstant(),
                day.atTime(slot.endsAt()).atZone(LocalDates.PARIS).toInstant(),
                slot.seats());
    }
}
