package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.partner.person.Diagnostic;
import fr.passerelle.partner.person.HouseholdFact;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a diagnostic says that orients.
record DiagnosticMessage(
        UUID beneficiaryId,
        UUID diagnosticId,
        LocalDate completedOn,
        int profil,
        String outcome,
        @Nullable Boolean singleParent,
        @Nullable String communeCode) {
    DiagnosticMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(diagnosticId, "diagnosticId");
        requireNonNull(completedOn, "completedOn");
        requireNonNull(outcome, "outcome");
    }

    Diagnostic diagnostic() {
        return new Diagnostic(diagnosticId, completedOn, profil, outcome);
    }

    HouseholdFact household() {
        return new HouseholdFact(communeCode, singleParent, null);
    }
}
