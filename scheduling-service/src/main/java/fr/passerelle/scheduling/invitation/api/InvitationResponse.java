package fr.passerelle.scheduling.invitation.api;

import fr.passerelle.platform.versioning.Versioned;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.invitation.Invitation;
import fr.passerelle.scheduling.invitation.InvitationStatus;
import fr.passerelle.scheduling.invitation.ListingReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Invitation", description = "Personne invitée, ou en attente d'une place avec la raison")
record InvitationResponse(
        UUID id,
        long version,
        UUID beneficiaryId,
        Motif motif,
        InvitationStatus status,

        @Nullable @Schema(description = "Pourquoi la personne attend, si elle attend")
        ListingReason reason,

        @Nullable String communeCode,
        @Nullable UUID siteId,

        @Schema(description = "Depuis quand elle est attendue : l'ordre des invitations")
        Instant receivedAt,

        @Nullable LocalDate sentOn,

        @Nullable @Schema(description = "Dernier jour où la place est promise")
        LocalDate expiresOn)
        implements Versioned {
    static InvitationResponse of(Invitation invitation, LocalDate today) {
        return new InvitationResponse(
                invitation.id(),
                invitation.version(),
                invitation.beneficiaryId(),
                invitation.motif(),
                invitation.statusOn(today),
                invitation.reason().orElse(null),
                invitation.communeCode().orElse(null),
                invitation.siteId().orElse(null),
                invitation.receivedAt(),
                invitation.sentOn().orElse(null),
                invitation.expiresOn().orElse(null));
    }
}
