package fr.passerelle.scheduling.slot.api;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.slot.Slot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Slot", description = "Créneau d'un planning accepté, et ses places")
record SlotResponse(
        UUID id,
        UUID siteId,
        UUID planningId,
        @Schema(description = "Qui tient le lieu") String organisationId,

        @Nullable @Schema(description = "Qui reçoit, si ce n'est pas lui")
        String hostedOrganisationId,

        ProfessionalRole professionalRole,
        List<Motif> motifs,
        Modality modality,
        Instant startsAt,
        Instant endsAt,
        int seats,
        @Schema(description = "Places libres à cet instant") int freeSeats) {
    static SlotResponse of(Slot slot) {
        return new SlotResponse(
                slot.id(),
                slot.siteId(),
                slot.planningId(),
                slot.organisationId(),
                slot.hostedOrganisationId(),
                slot.professionalRole(),
                slot.motifs().stream().sorted().toList(),
                slot.modality(),
                slot.startsAt(),
                slot.endsAt(),
                slot.seats(),
                slot.freeSeats());
    }
}
