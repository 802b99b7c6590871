package fr.passerelle.scheduling.planning;

import java.util.Set;

/// Where the negotiation of a planning stands; the only place that allows or refuses a step.
public enum PlanningStatus {
    PROPOSED,
    COUNTER_PROPOSED,
    /// its slots can be booked
    ACCEPTED,
    /// nothing new can be booked; what was given stays
    SUSPENDED,
    CLOSED;

    Set<PlanningStatus> next() {
        return switch (this) {
            case PROPOSED, COUNTER_PROPOSED -> Set.of(COUNTER_PROPOSED, ACCEPTED, CLOSED);
            case ACCEPTED -> Set.of(SUSPENDED, CLOSED);
            case SUSPENDED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
