package fr.passerelle.reporting.appointment.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of an appointment that was given.
record AppointmentBookedMessage(
        UUID appointmentId,
        String motif,
        @Nullable String professionalRole,
        @Nullable String communeCode,
        Instant bookedAt) {
    AppointmentBookedMessage {
        requireNonNull(appointmentId, "appointmentId");
        requireNonNull(motif, "motif");
        requireNonNull(bookedAt, "bookedAt");
    }
}
