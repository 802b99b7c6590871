package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AppointmentCancelledHandler implements EventHandler<AppointmentMessage> {
    private final KeepLinks links;

    AppointmentCancelledHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.scheduling.AppointmentCancelled.v1";
    }

    @Override
    public Class<AppointmentMessage> dataType() {
        return AppointmentMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<AppointmentMessage> event) {
        var day = LocalDates.on(event.occurredAt());
        event.data().causes(event.departement()).forEach(cause -> links.end(cause, day));
    }
}
