package fr.passerelle.scheduling.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What each event about a right says of one member of the household.
record RightMessage(
        UUID beneficiaryId,
        UUID rsaRightId,
        @Nullable String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String communeCode,
        @Nullable String payingBodyId,
        @Nullable String receivedBy) {
    RightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(rsaRightId, "rsaRightId");
    }
}
