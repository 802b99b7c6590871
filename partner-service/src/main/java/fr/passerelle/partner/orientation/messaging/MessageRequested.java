package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.OrientationEvent;
import fr.passerelle.partner.orientation.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The person is to be told of the decision; the text stands in beneficiary-service.
record MessageRequested(
        UUID beneficiaryId, UUID requestId, String template, Parameters parameters, Instant dueAt, Instant factAt) {
    private static final String TEMPLATE = "orientation-decided";

    record Parameters(Pathway pathway, String organisationId, LocalDate startsOn) {}

    static MessageRequested of(UUID requestId, OrientationEvent.Decided e) {
        var decision = e.decision();
        return new MessageRequested(
                e.beneficiaryId(),
                requestId,
                TEMPLATE,
                new Parameters(decision.pathway(), decision.organisationId(), decision.startsOn()),
                decision.decidedAt(),
                decision.decidedAt());
    }
}
