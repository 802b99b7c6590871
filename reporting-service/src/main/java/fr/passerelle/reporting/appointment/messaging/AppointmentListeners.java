package fr.passerelle.reporting.appointment.messaging;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.appointment.Appointment.Moment;
import fr.passerelle.reporting.appointment.Appointment.Outcome;
import fr.passerelle.reporting.appointment.CountAppointment;
import fr.passerelle.reporting.listening.Listener;
import fr.passerelle.reporting.tally.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class AppointmentListeners {
    private static final String OF_SCHEDULING = "fr.passerelle.scheduling.Appointment";

    private final CountAppointment countAppointment;

    AppointmentListeners(CountAppointment countAppointment) {
        this.countAppointment = countAppointment;
    }

    @Produces
    @Singleton
    Listener<AppointmentBookedMessage> booked() {
        return new Listener<>(OF_SCHEDULING + "Booked.v1", AppointmentBookedMessage.class, event -> {
            var data = event.data();
            var given = Part.of(
                    Listener.told(event),
                    LocalDates.on(data.bookedAt()),
                    data.communeCode(),
                    data.professionalRole(),
                    data.motif());
            countAppointment.handle(data.appointmentId(), event.departement(), Moment.GIVEN, given);
        });
    }

    @Produces
    @Singleton
    Listener<AppointmentEndedMessage> honoured() {
        return new Listener<>(
                OF_SCHEDULING + "Honoured.v1",
                AppointmentEndedMessage.class,
                event -> ended(event, event.data().appointmentId(), event.data().startsAt(), Outcome.HONOURED));
    }

    @Produces
    @Singleton
    Listener<AppointmentEndedMessage> missed() {
        return new Listener<>(
                OF_SCHEDULING + "Missed.v1",
                AppointmentEndedMessage.class,
                event -> ended(event, event.data().appointmentId(), event.data().startsAt(), Outcome.MISSED));
    }

    @Produces
    @Singleton
    Listener<AppointmentCancelledMessage> cancelled() {
        return new Listener<>(
                OF_SCHEDULING + "Cancelled.v1",
                AppointmentCancelledMessage.class,
                event -> ended(
                        event,
                        event.data().appointmentId(),
                        event.data().startsAt(),
                        event.data().reason()));
    }

    private void ended(ReceivedEvent<?> event, UUID appointmentId, Instant startsAt, Outcome outcome) {
        var part = Part.of(Listener.told(event), LocalDates.on(startsAt), null, outcome.name());
        countAppointment.handle(appointmentId, event.departement(), Moment.ENDED, part);
    }
}
