package fr.passerelle.reporting.path.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the delays read of the three events that they are measured between.
final class StepMessages {
    private StepMessages() {}

    record RsaRightOpened(UUID beneficiaryId, UUID rsaRightId, Instant receivedAt) {
        RsaRightOpened {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(rsaRightId, "rsaRightId");
            requireNonNull(receivedAt, "receivedAt");
        }
    }

    record OrientationDecided(
            UUID beneficiaryId,
            UUID orientationId,
            int rank,
            LocalDate decidedOn,
            @Nullable LocalDate clockStartedOn,
            @Nullable String communeCode) {
        OrientationDecided {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(orientationId, "orientationId");
            requireNonNull(decidedOn, "decidedOn");
        }
    }

    record CerValidated(
            UUID beneficiaryId,
            UUID cerId,
            int rank,
            LocalDate validatedOn,
            @Nullable LocalDate orientedOn,
            @Nullable UUID orientationId,
            @Nullable String communeCode) {
        CerValidated {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(cerId, "cerId");
            requireNonNull(validatedOn, "validatedOn");
        }
    }
}
