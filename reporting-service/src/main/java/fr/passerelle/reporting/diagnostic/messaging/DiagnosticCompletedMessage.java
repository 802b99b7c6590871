package fr.passerelle.reporting.diagnostic.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of a diagnostic; of the freins, nothing.
record DiagnosticCompletedMessage(
        UUID diagnosticId,
        LocalDate completedOn,
        int profil,
        String outcome,
        @Nullable String communeCode) {
    DiagnosticCompletedMessage {
        requireNonNull(diagnosticId, "diagnosticId");
        requireNonNull(completedOn, "completedOn");
        requireNonNull(outcome, "outcome");
    }
}
