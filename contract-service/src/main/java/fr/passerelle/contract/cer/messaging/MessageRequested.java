package fr.passerelle.contract.cer.messaging;

import fr.passerelle.contract.cer.CerEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Asks beneficiary-service to write to the person.
record MessageRequested(
        UUID beneficiaryId, UUID requestId, String template, Parameters parameters, Instant dueAt, Instant factAt) {
    record Parameters(LocalDate startsOn, LocalDate endsOn) {}

    static MessageRequested of(UUID requestId, CerEvent.Validated event) {
        var term = event.term();
        return new MessageRequested(
                event.cer().personId(),
                requestId,
                "cer-validated",
                new Parameters(term.startsOn(), term.endsOn()),
                event.at(),
                event.at());
    }
}
