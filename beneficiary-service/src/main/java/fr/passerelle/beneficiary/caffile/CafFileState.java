package fr.passerelle.beneficiary.caffile;

import java.util.Set;

/// Where a file stands.
public enum CafFileState {
    /// kept, waiting for its turn
    RECEIVED,
    RUNNING,
    COMPLETED,
    /// nothing of it was taken in, or nothing more can be: it may be sent again
    REFUSED;

    Set<CafFileState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(RUNNING);
            case RUNNING -> Set.of(COMPLETED, REFUSED);
            case COMPLETED, REFUSED -> Set.of();
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }
}
