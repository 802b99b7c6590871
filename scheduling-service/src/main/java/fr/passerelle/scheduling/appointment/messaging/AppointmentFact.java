package fr.passerelle.scheduling.appointment.messaging;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.appointment.AbsenceReason;
import fr.passerelle.scheduling.appointment.AppointmentEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Data of the four events about an appointment; each has one or two fields of its own at the end.
record AppointmentFact(
        UUID beneficiaryId,
        UUID appointmentId,
        Motif motif,
        Modality modality,
        UUID siteId,
        String organisationId,
        @Nullable String hostedOrganisationId,
        ProfessionalRole professionalRole,
        Instant startsAt,
        Instant endsAt,
        @Nullable String communeCode,
        @Nullable Instant bookedAt,
        @Nullable UUID invitationId,
        @Nullable String cancelledBy,
        @Nullable String reason) {
    static AppointmentFact from(AppointmentEvent event) {
        return switch (event) {
            case AppointmentEvent.Booked booked ->
                of(booked.about(), booked.occurredAt(), booked.invitationId(), null, null);
            case AppointmentEvent.Honoured honoured -> of(honoured.about(), null, null, null, null);
            case AppointmentEvent.Missed missed -> of(missed.about(), null, null, null, told(missed.reason()));
            case AppointmentEvent.Cancelled cancelled ->
                of(
                        cancelled.about(),
                        null,
                        null,
                        cancelled.by().name(),
                        switch (cancelled.by()) {
                            case BENEFICIARY -> "EXCUSED";
                            case SERVICE -> "REVOKED";
                        });
        };
    }

    /// Health is told to nobody by an ordinary topic.
    private static String told(AbsenceReason reason) {
        return reason == AbsenceReason.HEALTH ? AbsenceReason.OTHER.name() : reason.name();
    }

    private static AppointmentFact of(
            AppointmentEvent.About about,
            @Nullable Instant bookedAt,
            @Nullable UUID invitationId,
            @Nullable String cancelledBy,
            @Nullable String reason) {
        var meeting = about.meeting();
        return new AppointmentFact(
                about.beneficiaryId(),
                about.appointmentId(),
                meeting.motif(),
                meeting.modality(),
                meeting.siteId(),
                meeting.organisationId(),
                meeting.hostedOrganisationId(),
                meeting.professionalRole(),
                meeting.startsAt(),
                meeting.endsAt(),
                about.communeCode(),
                bookedAt,
                invitationId,
                cancelledBy,
                reason);
    }
}
