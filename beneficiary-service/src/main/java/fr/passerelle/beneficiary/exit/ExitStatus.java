package fr.passerelle.beneficiary.exit;

import java.util.Set;

/// What an exit has become; the only place that allows or refuses an act.
public enum ExitStatus {
    /// the person is out of the scheme
    STANDING,
    /// a right opened afterwards, and the person left again
    RETURNED,
    REVOKED;

    boolean allows(ExitAct act) {
        return acts().contains(act);
    }

    private Set<ExitAct> acts() {
        return switch (this) {
            case STANDING -> Set.of(ExitAct.REVOCATION, ExitAct.RETURN);
            case RETURNED, REVOKED -> Set.of();
        };
    }
}
