package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Whoever receives a person sees them from the booking until the day of the appointment, and the days of grace.
@ApplicationScoped
class AppointmentBookedHandler implements EventHandler<AppointmentMessage> {
    private final KeepLinks links;

    AppointmentBookedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.scheduling.AppointmentBooked.v1";
    }

    @Override
    public Class<AppointmentMessage> dataType() {
        return AppointmentMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<AppointmentMessage> event) {
        var day = LocalDates.on(event.data().endsAt());
        event.data().causes(event.departement()).forEach(cause -> links.begin(cause, day));
    }
}
