package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AppointmentRequest", description = "Rendez-vous à donner sur un créneau")
record AppointmentRequest(
        @NotNull UUID beneficiaryId,

        @NotNull UUID slotId,

        @NotNull Motif motif,

        @Nullable @Schema(description = "Celle du créneau par défaut ; DOMICILE pour aller chez la personne")
        Modality modality,

        @Nullable @Schema(description = "L'invitation à laquelle il répond ; trouvée d'elle-même si elle est ouverte")
        UUID invitationId) {}
