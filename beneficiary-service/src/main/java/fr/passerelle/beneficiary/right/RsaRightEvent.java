package fr.passerelle.beneficiary.right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happened to a right.
public sealed interface RsaRightEvent {
    UUID rsaRightId();

    UUID householdId();

    Instant occurredAt();

    /// @param withoutActivity the criterion of the instruction at the desk
    /// @param receivedBy organisation that received the person
    record Requested(
            UUID rsaRightId,
            UUID householdId,
            LocalDate requestedOn,
            boolean withoutActivity,
            String receivedBy,
            Instant occurredAt)
            implements RsaRightEvent {}

    /// The person is told, and legal clocks start.
    record Opened(UUID rsaRightId, UUID householdId, Opening opening, Instant occurredAt) implements RsaRightEvent {
        public Recorded asRecorded() {
            return new Recorded(rsaRightId, householdId, opening, occurredAt);
        }
    }

    /// A right that was open before we knew of it: nobody is told, no clock starts.
    record Recorded(UUID rsaRightId, UUID householdId, Opening opening, Instant occurredAt) implements RsaRightEvent {}

    record Suspended(UUID rsaRightId, UUID householdId, LocalDate on, List<String> reasons, Instant occurredAt)
            implements RsaRightEvent {}

    record Resumed(UUID rsaRightId, UUID householdId, LocalDate on, Instant occurredAt) implements RsaRightEvent {}

    record Closed(UUID rsaRightId, UUID householdId, LocalDate on, List<String> reasons, Instant occurredAt)
            implements RsaRightEvent {}
}
