package fr.passerelle.scheduling.planning.messaging;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.scheduling.planning.PlanningAnnouncer;
import fr.passerelle.scheduling.planning.PlanningEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Announces `PlanningProposed` and `PlanningAccepted`.
@ApplicationScoped
class PlanningsToOutbox implements PlanningAnnouncer {
    private final Outbox outbox;

    PlanningsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(PlanningEvent event) {
        outbox.append(List.of(
                switch (event) {
                    case PlanningEvent.Proposed e ->
                        Announcement.of(
                                "PlanningProposed.v1",
                                e.planningId(),
                                e.planningId(),
                                e.departement(),
                                e.occurredAt(),
                                PlanningProposed.from(e));
                    case PlanningEvent.Accepted e ->
                        Announcement.of(
                                "PlanningAccepted.v1",
                                e.planningId(),
                                e.planningId(),
                                e.departement(),
                                e.occurredAt(),
                                PlanningAccepted.from(e));
                }));
    }

    record PlanningProposed(
            UUID planningId,
            UUID siteId,
            String siteOrganisationId,
            String proposedBy,
            LocalDate validFrom,
            LocalDate validTo) {
        static PlanningProposed from(PlanningEvent.Proposed e) {
            return new PlanningProposed(
                    e.planningId(), e.siteId(), e.siteOrganisationId(), e.proposedBy(), e.validFrom(), e.validTo());
        }
    }

    record PlanningAccepted(
            UUID planningId,
            UUID siteId,
            String siteOrganisationId,
            String proposedBy,
            LocalDate validFrom,
            LocalDate validTo,
            int seats) {
        static PlanningAccepted from(PlanningEvent.Accepted e) {
            return new PlanningAccepted(
                    e.planningId(),
                    e.siteId(),
                    e.siteOrganisationId(),
                    e.proposedBy(),
                    e.validFrom(),
                    e.validTo(),
                    e.seats());
        }
    }
}
