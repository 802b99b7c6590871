package fr.passerelle.scheduling.appointment.messaging;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.scheduling.MessageRequested;
import fr.passerelle.scheduling.appointment.AppointmentAnnouncer;
import fr.passerelle.scheduling.appointment.AppointmentEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces what happened to appointments, and asks that the person be written to of what is still to come.
@ApplicationScoped
class AppointmentsToOutbox implements AppointmentAnnouncer {
    private final Outbox outbox;

    AppointmentsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(AppointmentEvent event) {
        switch (event) {
            case AppointmentEvent.Booked _ -> {
                outbox.append(List.of(fact("AppointmentBooked.v1", event), message("appointment-booked", event)));
            }
            case AppointmentEvent.Cancelled _ -> {
                outbox.append(List.of(fact("AppointmentCancelled.v1", event)));
                if (event.occurredAt().isBefore(event.about().meeting().startsAt())) {
                    outbox.append(List.of(message("appointment-cancelled", event)));
                }
            }
            case AppointmentEvent.Honoured _ -> outbox.append(List.of(fact("AppointmentHonoured.v1", event)));
            case AppointmentEvent.Missed _ -> outbox.append(List.of(fact("AppointmentMissed.v1", event)));
        }
    }

    private static Announcement fact(String type, AppointmentEvent event) {
        var about = event.about();
        return Announcement.of(
                type,
                about.appointmentId(),
                about.beneficiaryId(),
                about.departement(),
                event.occurredAt(),
                AppointmentFact.from(event));
    }

    private static Announcement message(String template, AppointmentEvent event) {
        var about = event.about();
        var meeting = about.meeting();
        var parameters = new MessageRequested.Parameters(
                meeting.siteId(), meeting.motif(), meeting.startsAt(), meeting.modality(), null);
        return MessageRequested.of(
                about.beneficiaryId(), about.departement(), template, parameters, event.occurredAt());
    }
}
