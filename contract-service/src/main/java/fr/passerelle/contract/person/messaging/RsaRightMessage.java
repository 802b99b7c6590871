package fr.passerelle.contract.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is read of an open right.
record RsaRightMessage(
        UUID beneficiaryId,
        @Nullable String communeCode,
        @Nullable String payingBodyId) {
    RsaRightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
