package fr.passerelle.scheduling.invitation.api;

import fr.passerelle.scheduling.Motif;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationRequest", description = "Personne à inviter dès qu'une place est libre")
record InvitationRequest(
        @NotNull UUID beneficiaryId, @NotNull Motif motif) {}
