package fr.passerelle.beneficiary.retention;

import java.util.Set;

/// How far a list of elimination is; the only place that allows or refuses an act.
public enum EliminationStatus {
    DRAWN,
    /// its files are being destroyed, or are
    VALIDATED,
    REJECTED;

    boolean allows(EliminationAct act) {
        return acts().contains(act);
    }

    private Set<EliminationAct> acts() {
        return this == DRAWN ? Set.of(EliminationAct.VALIDATION, EliminationAct.REJECTION) : Set.of();
    }
}
