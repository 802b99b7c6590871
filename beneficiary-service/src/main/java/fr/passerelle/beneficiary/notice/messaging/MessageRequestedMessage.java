package fr.passerelle.beneficiary.notice.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that another service asks for. Codes stay text here: which ones are known is the notice's to say.
record MessageRequestedMessage(
        UUID beneficiaryId, UUID requestId, String template, Parameters parameters, Instant dueAt, Instant factAt) {
    MessageRequestedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(requestId, "requestId");
        requireNonNull(template, "template");
        requireNonNull(parameters, "parameters");
        requireNonNull(dueAt, "dueAt");
        requireNonNull(factAt, "factAt");
    }

    record Parameters(
            @Nullable Instant startsAt,
            @Nullable UUID siteId,
            @Nullable String motif,
            @Nullable String modality,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String pathway,
            @Nullable String organisationId,
            @Nullable String organisationType,
            @Nullable String ground,
            @Nullable String repeatedGround,
            @Nullable LocalDate factsOn,
            @Nullable LocalDate contractStartsOn,
            @Nullable String notKept,
            @Nullable String actionDomain,
            @Nullable LocalDate actionDueOn,
            @Nullable LocalDate previousOn,
            @Nullable String sanction,
            @Nullable Integer percent,
            @Nullable Integer months,
            @Nullable LocalDate answerBy) {}
}
