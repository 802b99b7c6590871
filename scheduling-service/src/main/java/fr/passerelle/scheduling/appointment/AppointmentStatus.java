package fr.passerelle.scheduling.appointment;

import java.util.Set;

/// What became of an appointment; the only place that allows or refuses a step.
public enum AppointmentStatus {
    PLANNED,
    HONOURED,
    MISSED,
    CANCELLED;

    Set<AppointmentStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(HONOURED, MISSED, CANCELLED);
            case HONOURED, MISSED, CANCELLED -> Set.of();
        };
    }
}
