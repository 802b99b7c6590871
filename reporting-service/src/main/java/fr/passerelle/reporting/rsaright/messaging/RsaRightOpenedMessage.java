package fr.passerelle.reporting.rsaright.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of an opening; one is announced for each member of the household.
record RsaRightOpenedMessage(
        UUID beneficiaryId,
        UUID rsaRightId,
        LocalDate openedOn,
        @Nullable String communeCode) {
    RsaRightOpenedMessage {
        requireNonNull(rsaRightId, "rsaRightId");
        requireNonNull(openedOn, "openedOn");
    }
}
