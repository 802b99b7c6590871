package fr.passerelle.reporting.exit.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of exits.
final class ExitMessages {
    private ExitMessages() {}

    /// @param reason absent on the topic of everybody where it is sensitive
    record Exited(
            UUID exitId,
            String category,
            @Nullable String reason,
            LocalDate exitedOn,
            @Nullable LocalDate rightOpenedOn,
            @Nullable String communeCode) {
        Exited {
            requireNonNull(exitId, "exitId");
            requireNonNull(category, "category");
            requireNonNull(exitedOn, "exitedOn");
        }
    }

    record Revoked(UUID exitId, LocalDate revokedOn) {
        Revoked {
            requireNonNull(exitId, "exitId");
            requireNonNull(revokedOn, "revokedOn");
        }
    }
}
