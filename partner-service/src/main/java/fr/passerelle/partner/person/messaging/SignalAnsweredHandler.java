package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// A signal whose answer is an orientation asks for one.
@ApplicationScoped
class SignalAnsweredHandler implements EventHandler<SignalAnsweredMessage> {
    private static final String ORIENTATION = "ORIENTATION";

    private final LearnPerson learn;

    SignalAnsweredHandler(LearnPerson learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.SignalAnswered.v1";
    }

    @Override
    public Class<SignalAnsweredMessage> dataType() {
        return SignalAnsweredMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<SignalAnsweredMessage> event) {
        var told = event.data();
        var person = told.beneficiaryId();
        if (person != null && told.outcome().equals(ORIENTATION)) {
            learn.signalled(person, event.departement(), told.communeCode());
        }
    }
}
