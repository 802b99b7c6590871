package fr.passerelle.beneficiary.diagnostic;

import java.util.Set;

/// How far a diagnostic is; the only place that allows or refuses an act.
public enum DiagnosticStatus {
    DRAFT,
    COMPLETED,
    /// a later one took its place
    OUTDATED;

    boolean allows(DiagnosticAct act) {
        return acts().contains(act);
    }

    private Set<DiagnosticAct> acts() {
        return switch (this) {
            case DRAFT -> Set.of(DiagnosticAct.REVISION, DiagnosticAct.COMPLETION);
            case COMPLETED -> Set.of(DiagnosticAct.OUTDATING);
            case OUTDATED -> Set.of();
        };
    }
}
