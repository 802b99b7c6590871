package fr.passerelle.contract.binome.messaging;

import fr.passerelle.contract.binome.LearnBinome;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BinomeAssignedHandler implements EventHandler<BinomeMessage> {
    private final LearnBinome learn;

    BinomeAssignedHandler(LearnBinome learn) {
        this.learn = learn;
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
        learn.assigned(event.data().binome(event.departement()));
    }
}
