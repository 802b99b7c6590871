package fr.passerelle.beneficiary.diagnostic;

import org.jspecify.annotations.Nullable;

/// Announces what diagnostics conclude.
public interface DiagnosticAnnouncer {
    void announce(DiagnosticEvent.Completed event, Situation situation);

    /// What others need to know of the person on that day.
    ///
    /// @param withoutActivity as told at the desk; absent where nobody asked
    record Situation(
            boolean singleParent,
            @Nullable Boolean withoutActivity,
            @Nullable String communeCode) {}
}
