package fr.passerelle.reporting.appointment.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/// What the statistics read of an appointment that was honoured or missed.
record AppointmentEndedMessage(UUID appointmentId, Instant startsAt) {
    AppointmentEndedMessage {
        requireNonNull(appointmentId, "appointmentId");
        requireNonNull(startsAt, "startsAt");
    }
}
