package fr.passerelle.reporting.message.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/// What the statistics read of a delivery.
record MessageDeliveredMessage(
        UUID beneficiaryId, UUID messageId, String template, Instant factAt, Instant deliveredAt) {
    MessageDeliveredMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(messageId, "messageId");
        requireNonNull(template, "template");
        requireNonNull(factAt, "factAt");
        requireNonNull(deliveredAt, "deliveredAt");
    }
}
