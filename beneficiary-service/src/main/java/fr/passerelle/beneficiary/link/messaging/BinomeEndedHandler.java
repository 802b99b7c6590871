package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

@ApplicationScoped
class BinomeEndedHandler implements EventHandler<BinomeMessage> {
    private final KeepLinks links;

    BinomeEndedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.BinomeEnded.v1";
    }

    @Override
    public Class<BinomeMessage> dataType() {
        return BinomeMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<BinomeMessage> event) {
        if (event.data().wasMistaken()) {
            event.data().causes(event.departement()).forEach(links::withdraw);
            return;
        }
        var day = Objects.requireNonNullElseGet(event.data().endedOn(), () -> LocalDates.on(event.occurredAt()));
        event.data().causes(event.departement()).forEach(cause -> links.end(cause, day));
    }
}
