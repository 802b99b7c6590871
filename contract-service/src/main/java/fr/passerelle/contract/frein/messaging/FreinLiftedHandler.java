package fr.passerelle.contract.frein.messaging;

import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FreinLiftedHandler implements EventHandler<FreinLiftedMessage> {
    private final OpenFreins freins;

    FreinLiftedHandler(OpenFreins freins) {
        this.freins = freins;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.FreinLifted.v1";
    }

    @Override
    public Class<FreinLiftedMessage> dataType() {
        return FreinLiftedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<FreinLiftedMessage> event) {
        freins.lift(
                event.data().beneficiaryId(), event.departement(), event.data().freinId());
    }
}
