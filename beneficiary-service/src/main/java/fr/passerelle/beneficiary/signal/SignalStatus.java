package fr.passerelle.beneficiary.signal;

import java.util.Set;

/// How far a signal is; the only place that allows or refuses an act.
public enum SignalStatus {
    /// about somebody who is not known here yet
    RECEIVED,
    IDENTIFIED,
    ANSWERED;

    boolean allows(SignalAct act) {
        return acts().contains(act);
    }

    private Set<SignalAct> acts() {
        return switch (this) {
            case RECEIVED, IDENTIFIED -> Set.of(SignalAct.IDENTIFICATION, SignalAct.ANSWER);
            case ANSWERED -> Set.of();
        };
    }
}
