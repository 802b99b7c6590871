package fr.passerelle.partner.orientation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts of an orientation.
public sealed interface OrientationEvent {
    /// Rules propose a place.
    record Proposed(
            UUID orientationId,
            UUID beneficiaryId,
            String departement,
            Destination destination,
            @Nullable String communeCode,
            LocalDate proposedOn,
            List<String> matchedRules,
            Instant occurredAt)
            implements OrientationEvent {}

    /// A human decided.
    record Decided(
            UUID orientationId,
            UUID beneficiaryId,
            String departement,
            Decision decision,
            @Nullable String communeCode,
            int rank,
            @Nullable LocalDate clockStartedOn,
            Optional<String> previousOrganisationId)
            implements OrientationEvent {}

    /// The legal time to decide runs out, or is over.
    record Reminded(
            UUID orientationId,
            UUID beneficiaryId,
            String departement,
            Due.Step step,
            Due due,
            @Nullable String communeCode,
            Instant occurredAt)
            implements OrientationEvent {}
}
