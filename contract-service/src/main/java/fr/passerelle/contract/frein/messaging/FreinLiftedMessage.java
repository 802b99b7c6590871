package fr.passerelle.contract.frein.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// What is read of a frein that was lifted.
record FreinLiftedMessage(UUID beneficiaryId, UUID freinId) {
    FreinLiftedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(freinId, "freinId");
    }
}
