package fr.passerelle.reporting.appointment.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.reporting.appointment.Appointment.Outcome;
import java.time.Instant;
import java.util.UUID;

/// What the statistics read of an appointment that will not take place.
///
/// @param reason EXCUSED or REVOKED
record AppointmentCancelledMessage(UUID appointmentId, Instant startsAt, Outcome reason) {
    AppointmentCancelledMessage {
        requireNonNull(appointmentId, "appointmentId");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(reason, "reason");
    }
}
