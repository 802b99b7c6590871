package fr.passerelle.beneficiary.rightsinformation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What happened to what people are told of their rights and duties.
public sealed interface RightsInformationEvent {
    /// A contract may be signed from now on.
    record Informed(
            UUID actId,
            UUID personId,
            String departement,
            String documentVersion,
            RightsInformationChannel channel,
            LocalDate informedOn,
            Instant occurredAt)
            implements RightsInformationEvent {}
}
