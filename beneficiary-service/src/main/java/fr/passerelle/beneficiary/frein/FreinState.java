package fr.passerelle.beneficiary.frein;

import java.util.Set;

/// How far a frein is.
public enum FreinState {
    IDENTIFIED,
    IN_PROGRESS,
    LIFTED;

    boolean allows(FreinAct act) {
        return acts().contains(act);
    }

    private Set<FreinAct> acts() {
        return switch (this) {
            case IDENTIFIED -> Set.of(FreinAct.WORK, FreinAct.LIFTING);
            case IN_PROGRESS -> Set.of(FreinAct.LIFTING);
            case LIFTED -> Set.of();
        };
    }
}
