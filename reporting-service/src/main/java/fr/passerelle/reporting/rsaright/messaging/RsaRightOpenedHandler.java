package fr.passerelle.reporting.rsaright.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.rsaright.CountOpenedRight;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

@ApplicationScoped
class RsaRightOpenedHandler implements EventHandler<RsaRightOpenedMessage> {
    private final CountOpenedRight countOpenedRight;

    RsaRightOpenedHandler(CountOpenedRight countOpenedRight) {
        this.countOpenedRight = countOpenedRight;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightOpened.v1";
    }

    @Override
    public Class<RsaRightOpenedMessage> dataType() {
        return RsaRightOpenedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RsaRightOpenedMessage> event) {
        var data = event.data();
        var cell = Cell.of(event.departement(), YearMonth.from(data.openedOn()), data.communeCode());
        countOpenedRight.handle(new OpenedRight(data.rsaRightId(), cell, new Told(event.occurredAt(), event.id())));
    }
}
