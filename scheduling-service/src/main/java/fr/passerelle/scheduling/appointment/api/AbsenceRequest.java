package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.scheduling.appointment.AbsenceReason;
import fr.passerelle.scheduling.appointment.RenewBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AbsenceRequest",
        description = "La personne n'est pas venue : pourquoi, et comment la joindre autrement")
record AbsenceRequest(
        @Nullable @Schema(description = "Ce qu'elle en a dit ; UNKNOWN par défaut")
        AbsenceReason reason,

        @Nullable @Schema(description = "Autre façon de reprendre contact")
        RenewBy renewBy) {
    AbsenceReason reasonOrUnknown() {
        return reason == null ? AbsenceReason.UNKNOWN : reason;
    }
}
