package fr.passerelle.scheduling.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to an appointment.
public sealed interface AppointmentEvent {
    About about();

    Instant occurredAt();

    /// Whose appointment it is, and the meeting.
    record About(
            UUID appointmentId,
            UUID beneficiaryId,
            String departement,
            @Nullable String communeCode,
            Meeting meeting) {}

    record Booked(About about, @Nullable UUID invitationId, Instant occurredAt) implements AppointmentEvent {}

    record Honoured(About about, Instant occurredAt) implements AppointmentEvent {}

    record Missed(About about, AbsenceReason reason, Instant occurredAt) implements AppointmentEvent {}

    record Cancelled(About about, CancelledBy by, Instant occurredAt) implements AppointmentEvent {}
}
