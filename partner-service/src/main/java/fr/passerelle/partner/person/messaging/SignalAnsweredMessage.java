package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an orientation reads of a signal.
///
/// @param beneficiaryId absent where it is nobody known
/// @param communeCode where the sender says that the person lives
record SignalAnsweredMessage(@Nullable UUID beneficiaryId, String outcome, String communeCode) {
    SignalAnsweredMessage {
        requireNonNull(outcome, "outcome");
        requireNonNull(communeCode, "communeCode");
    }
}
