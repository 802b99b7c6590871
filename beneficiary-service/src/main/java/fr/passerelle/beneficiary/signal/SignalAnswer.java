package fr.passerelle.beneficiary.signal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a signal leads to.
///
/// @param reason of a no, and of nothing else
/// @param appointmentId of the appointment, where it is one
public record SignalAnswer(
        SignalOutcome outcome,
        @Nullable DeclineReason reason,
        @Nullable UUID appointmentId) {
    boolean isWhole() {
        return (outcome == SignalOutcome.DECLINED) == (reason != null)
                && (outcome == SignalOutcome.APPOINTMENT) == (appointmentId != null);
    }
}
