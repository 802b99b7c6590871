package fr.passerelle.partner.orientation;

import java.util.Set;

/// The states of an orientation; the only place that allows or refuses a transition.
public enum OrientationStatus {
    PROPOSED,
    DECIDED,
    ENDED;

    Set<OrientationStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(DECIDED);
            case DECIDED -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
