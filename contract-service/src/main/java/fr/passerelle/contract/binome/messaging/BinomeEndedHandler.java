package fr.passerelle.contract.binome.messaging;

import fr.passerelle.contract.binome.LearnBinome;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

@ApplicationScoped
class BinomeEndedHandler implements EventHandler<BinomeMessage> {
    private final LearnBinome learn;

    BinomeEndedHandler(LearnBinome learn) {
        this.learn = learn;
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
        var data = event.data();
        var lastDay = Objects.requireNonNullElseGet(data.endedOn(), () -> LocalDates.on(event.occurredAt()));
        learn.ended(data.binome(event.departement()), lastDay, data.wasMistaken());
    }
}
