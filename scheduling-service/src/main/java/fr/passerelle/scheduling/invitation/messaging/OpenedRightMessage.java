package fr.passerelle.scheduling.invitation.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an opening says of one member of the household.
record OpenedRightMessage(
        UUID beneficiaryId,
        UUID rsaRightId,
        String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String communeCode,
        Instant receivedAt) {
    OpenedRightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(rsaRightId, "rsaRightId");
        requireNonNull(receivedAt, "receivedAt");
    }
}
