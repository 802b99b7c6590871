package fr.passerelle.scheduling.invitation.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

record ClosedRightMessage(UUID beneficiaryId, UUID rsaRightId) {
    ClosedRightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(rsaRightId, "rsaRightId");
    }
}
