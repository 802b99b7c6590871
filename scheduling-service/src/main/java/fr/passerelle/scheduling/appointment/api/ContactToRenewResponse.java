package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.appointment.AbsenceReason;
import fr.passerelle.scheduling.appointment.Appointment;
import fr.passerelle.scheduling.appointment.RenewBy;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ContactToRenew", description = "Personne qui n'est pas venue et qu'il faut joindre autrement")
record ContactToRenewResponse(
        UUID beneficiaryId,
        UUID appointmentId,
        Motif motif,
        UUID siteId,
        Instant missedAt,

        @Nullable @Schema(description = "Dit au Département et à l'organisme qui reçoit, à nul autre")
        AbsenceReason reason,

        @Nullable RenewBy renewBy) {
    static ContactToRenewResponse of(Appointment appointment, boolean withReason) {
        var meeting = appointment.meeting();
        return new ContactToRenewResponse(
                appointment.beneficiaryId(),
                appointment.id(),
                meeting.motif(),
                meeting.siteId(),
                meeting.startsAt(),
                withReason ? appointment.absenceReason().orElse(AbsenceReason.UNKNOWN) : null,
                appointment.renewBy().orElse(null));
    }
}
