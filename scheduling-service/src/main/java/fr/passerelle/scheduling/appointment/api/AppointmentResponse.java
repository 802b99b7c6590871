package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.versioning.Versioned;
import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.appointment.AbsenceReason;
import fr.passerelle.scheduling.appointment.Appointment;
import fr.passerelle.scheduling.appointment.AppointmentStatus;
import fr.passerelle.scheduling.appointment.CancelledBy;
import fr.passerelle.scheduling.appointment.RenewBy;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Appointment", description = "Rendez-vous donné, et ce qu'il est devenu")
record AppointmentResponse(
        UUID id,
        long version,
        UUID beneficiaryId,
        AppointmentStatus status,

        @Schema(description = "Passé sans que personne ait dit ce qu'il est devenu")
        boolean toBeClarified,

        Motif motif,
        Modality modality,
        UUID siteId,
        UUID slotId,
        @Schema(description = "Qui tient le lieu") String organisationId,

        @Nullable @Schema(description = "Qui reçoit, si ce n'est pas lui")
        String hostedOrganisationId,

        ProfessionalRole professionalRole,
        Instant startsAt,
        Instant endsAt,
        Instant bookedAt,
        @Schema(description = "Organisme qui l'a donné") String bookedBy,
        @Nullable UUID invitationId,
        @Nullable CancelledBy cancelledBy,

        @Nullable @Schema(description = "Dit au Département et à l'organisme qui reçoit, à nul autre")
        AbsenceReason absenceReason,

        @Nullable RenewBy renewBy)
        implements Versioned {
    static AppointmentResponse of(Appointment appointment, boolean withReason, Instant now) {
        var meeting = appointment.meeting();
        return new AppointmentResponse(
                appointment.id(),
                appointment.version(),
                appointment.beneficiaryId(),
                appointment.status(),
                appointment.status() == AppointmentStatus.PLANNED
                        && meeting.endsAt().isBefore(now),
                meeting.motif(),
                meeting.modality(),
                meeting.siteId(),
                meeting.slotId(),
                meeting.organisationId(),
                meeting.hostedOrganisationId(),
                meeting.professionalRole(),
                meeting.startsAt(),
                meeting.endsAt(),
                appointment.bookedAt(),
                appointment.bookedBy(),
                appointment.invitationId().orElse(null),
                appointment.cancelledBy().orElse(null),
                appointment.absenceReason().filter(_ -> withReason).orElse(null),
                appointment.renewBy().orElse(null));
    }
}
