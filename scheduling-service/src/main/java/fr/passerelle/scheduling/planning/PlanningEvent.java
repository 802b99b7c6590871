package fr.passerelle.scheduling.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What happened to a planning.
public sealed interface PlanningEvent {
    UUID planningId();

    record Proposed(
            UUID planningId,
            String departement,
            UUID siteId,
            String siteOrganisationId,
            String proposedBy,
            LocalDate validFrom,
            LocalDate validTo,
            Instant occurredAt)
            implements PlanningEvent {}

    /// @param seats that it opens
    record Accepted(
            UUID planningId,
            String departement,
            UUID siteId,
            String siteOrganisationId,
            String proposedBy,
            LocalDate validFrom,
            LocalDate validTo,
            int seats,
            Instant occurredAt)
            implements PlanningEvent {}
}
