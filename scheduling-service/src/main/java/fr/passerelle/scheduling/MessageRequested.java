package fr.passerelle.scheduling;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Data of the event of that name: beneficiary-service, which alone knows how to reach people, writes to the person.
///
/// @param factAt when what it tells became known
public record MessageRequested(
        UUID beneficiaryId, UUID requestId, String template, Parameters parameters, Instant dueAt, Instant factAt) {
    public record Parameters(
            UUID siteId,
            Motif motif,
            @Nullable Instant startsAt,
            @Nullable Modality modality,
            @Nullable LocalDate expiresOn) {}

    /// To be sent at once.
    public static Announcement of(
            UUID beneficiaryId, String departement, String template, Parameters parameters, Instant at) {
        var request = new MessageRequested(beneficiaryId, Ids.next(), template, parameters, at, at);
        return Announcement.ofAny("MessageRequested.v1", request.requestId(), beneficiaryId, departement, at, request);
    }
}
