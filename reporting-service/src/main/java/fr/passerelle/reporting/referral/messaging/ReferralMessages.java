package fr.passerelle.reporting.referral.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of the events of a referral.
final class ReferralMessages {
    private ReferralMessages() {}

    record Sent(
            UUID referralId, String actionType, @Nullable String communeCode, LocalDate sentOn) {
        Sent {
            requireNonNull(referralId, "referralId");
            requireNonNull(actionType, "actionType");
            requireNonNull(sentOn, "sentOn");
        }
    }

    record Accepted(UUID referralId, LocalDate acceptedOn) {
        Accepted {
            requireNonNull(referralId, "referralId");
            requireNonNull(acceptedOn, "acceptedOn");
        }
    }

    record Refused(UUID referralId, LocalDate refusedOn, String reason) {
        Refused {
            requireNonNull(referralId, "referralId");
            requireNonNull(refusedOn, "refusedOn");
            requireNonNull(reason, "reason");
        }
    }

    record Started(UUID referralId, LocalDate startedOn) {
        Started {
            requireNonNull(referralId, "referralId");
            requireNonNull(startedOn, "startedOn");
        }
    }

    /// @param startedOn absent where the person never entered
    record Completed(
            UUID referralId, String outcome, @Nullable LocalDate startedOn, LocalDate endedOn) {
        Completed {
            requireNonNull(referralId, "referralId");
            requireNonNull(outcome, "outcome");
            requireNonNull(endedOn, "endedOn");
        }
    }
}
