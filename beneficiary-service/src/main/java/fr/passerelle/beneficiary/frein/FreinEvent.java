package fr.passerelle.beneficiary.frein;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What happened to a frein.
public sealed interface FreinEvent {
    /// A professional confirms that it keeps the person from nothing any more.
    record Lifted(
            UUID freinId, UUID personId, String departement, FreinCode code, LocalDate liftedOn, Instant occurredAt)
            implements FreinEvent {}
}
