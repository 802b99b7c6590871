package fr.passerelle.beneficiary.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to an exit.
public sealed interface ExitEvent {
    /// @param rightOpenedOn opening from which the time in the scheme is counted, where there was one
    /// @param communeCode where the person lives
    /// @param organisationId who recorded it
    record Recorded(
            UUID exitId,
            UUID personId,
            String departement,
            ExitReason reason,
            LocalDate exitedOn,
            @Nullable LocalDate rightOpenedOn,
            @Nullable String communeCode,
            String organisationId,
            Instant occurredAt)
            implements ExitEvent {}

    record Revoked(
            UUID exitId,
            UUID personId,
            String departement,
            ExitRevocationReason reason,
            LocalDate revokedOn,
            Instant occurredAt)
            implements ExitEvent {}
}
