package fr.passerelle.partner.binome.messaging;

import fr.passerelle.partner.binome.BinomeEvent;
import fr.passerelle.partner.structure.OrganisationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The person is to be told which two follow them; the text stands in beneficiary-service.
record MessageOfBinome(
        UUID beneficiaryId, UUID requestId, String template, Parameters parameters, Instant dueAt, Instant factAt) {
    private static final String TEMPLATE = "binome-assigned";

    /// The other one is of France Travail.
    record Parameters(OrganisationType organisationType, String organisationId, LocalDate startsOn) {}

    static MessageOfBinome of(UUID requestId, BinomeEvent.Assigned e) {
        var subject = e.subject();
        var social = subject.travailleurSocial();
        return new MessageOfBinome(
                subject.beneficiaryId(),
                requestId,
                TEMPLATE,
                new Parameters(social.organisationType(), social.organisationId(), subject.startsOn()),
                subject.occurredAt(),
                subject.occurredAt());
    }
}
