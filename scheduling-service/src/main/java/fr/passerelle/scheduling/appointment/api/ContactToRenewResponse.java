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
        AbsenceReason reason,
        @Nullable RenewBy renewBy) {
    static ContactToRenewResponse of(Appointment appointment) {
        var meeting = appointment.meeting();
        return new ContactToRenewResponse(
                appointment.beneficiaryId(),
                appointment.id(),
                meeting.motif(),
                meeting.siteId(),
                meeting.startsAt(),
                appointment.absenceReason().orElse(AbsenceReason.UNKNOWN),
                appointment.renewBy().orElse(null));
    }
}
