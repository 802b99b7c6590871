package fr.passerelle.scheduling.planning;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// A time of every week, local to Paris; never in the night, when clocks change and an hour is missing or comes twice.
public record WeeklySlot(DayOfWeek dayOfWeek, LocalTime startsAt, LocalTime endsAt, int seats) {
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final int STEP_MINUTES = 5;
    private static final int MOST_SEATS = 100;

    public WeeklySlot {
        if (!endsAt.isAfter(startsAt)) {
            throw PlanningRefused.terms("slot-times");
        }
        if (startsAt.isBefore(EARLIEST)) {
            throw PlanningRefused.terms("slot-early");
        }
        if (!isOnStep(startsAt) || !isOnStep(endsAt)) {
            throw PlanningRefused.terms("slot-step");
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw PlanningRefused.terms("slot-seats");
        }
    }

    boolean overlaps(WeeklySlot other) {
        return dayOfWeek == other.dayOfWeek && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    private static boolean isOnStep(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 && time.getMinute() % STEP_MINUTES == 0;
    }
}
