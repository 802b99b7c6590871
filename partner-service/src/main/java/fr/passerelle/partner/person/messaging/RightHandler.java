package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightFact;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import java.util.function.Function;

/// Keeps what one kind of fact says of a right.
class RightHandler implements EventHandler<RightMessage> {
    private final String fact;
    private final LearnPerson learn;
    private final Function<RightMessage, RightFact> reading;

    RightHandler(String fact, LearnPerson learn, Function<RightMessage, RightFact> reading) {
        this.fact = fact;
        this.learn = learn;
        this.reading = reading;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary." + fact + ".v1";
    }

    @Override
    public Class<RightMessage> dataType() {
        return RightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RightMessage> event) {
        var told = event.data();
        learn.right(told.beneficiaryId(), event.departement(), reading.apply(told));
    }
}
