package fr.passerelle.reporting.message.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an opening says of the person's place.
record CommuneMessage(UUID beneficiaryId, @Nullable String communeCode) {
    CommuneMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
