package fr.passerelle.reporting.cer.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the stock of contracts reads of a validation.
record CerValidatedMessage(UUID cerId, @Nullable String communeCode, LocalDate startsOn, LocalDate endsOn) {
    CerValidatedMessage {
        requireNonNull(cerId, "cerId");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
    }
}
