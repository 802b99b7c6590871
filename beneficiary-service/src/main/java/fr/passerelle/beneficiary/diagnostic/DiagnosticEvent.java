package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.frein.Frein;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a diagnostic.
public sealed interface DiagnosticEvent {
    UUID diagnosticId();

    UUID personId();

    String departement();

    Instant occurredAt();

    /// The person's profil is set, and each frein has a name.
    ///
    /// @param proposedProfil by the criteria of the département, whatever was decided
    record Completed(
            UUID diagnosticId,
            UUID personId,
            String departement,
            LocalDate heldOn,
            Conclusion conclusion,
            @Nullable Integer proposedProfil,
            List<Frein> freins,
            Instant occurredAt)
            implements DiagnosticEvent {
        public Completed {
            freins = List.copyOf(freins);
        }
    }
}
