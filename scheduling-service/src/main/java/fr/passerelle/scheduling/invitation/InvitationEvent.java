package fr.passerelle.scheduling.invitation;

import fr.passerelle.scheduling.Motif;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to an invitation.
public sealed interface InvitationEvent {
    UUID invitationId();

    record Sent(
            UUID invitationId,
            UUID beneficiaryId,
            String departement,
            Motif motif,
            @Nullable String communeCode,
            UUID siteId,
            String organisationId,
            LocalDate sentOn,
            LocalDate expiresOn,
            Instant occurredAt)
            implements InvitationEvent {}
}
