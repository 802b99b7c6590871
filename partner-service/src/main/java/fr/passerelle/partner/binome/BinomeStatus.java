package fr.passerelle.partner.binome;

import java.util.Set;

/// The states of a binôme; the only place that allows or refuses a transition.
public enum BinomeStatus {
    IN_FORCE,
    ENDED;

    Set<BinomeStatus> next() {
        return switch (this) {
            case IN_FORCE -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
