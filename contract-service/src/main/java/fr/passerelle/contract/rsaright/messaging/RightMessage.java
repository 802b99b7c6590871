package fr.passerelle.contract.rsaright.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// What is read of a right.
record RightMessage(UUID beneficiaryId, UUID rsaRightId) {
    RightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(rsaRightId, "rsaRightId");
    }
}
