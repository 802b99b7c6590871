package fr.passerelle.reporting.message.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/// What the statistics read of a channel that was given up.
record MessageFailedMessage(UUID beneficiaryId, UUID messageId, String template, Instant factAt) {
    MessageFailedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(messageId, "messageId");
        requireNonNull(template, "template");
        requireNonNull(factAt, "factAt");
    }
}
