package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// The organisations of the two who follow a person together see them until the binôme ends.
@ApplicationScoped
class BinomeAssignedHandler implements EventHandler<BinomeMessage> {
    private final KeepLinks links;

    BinomeAssignedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.BinomeAssigned.v1";
    }

    @Override
    public Class<BinomeMessage> dataType() {
        return BinomeMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<BinomeMessage> event) {
        event.data().causes(event.departement()).forEach(cause -> links.begin(cause, null));
    }
}
