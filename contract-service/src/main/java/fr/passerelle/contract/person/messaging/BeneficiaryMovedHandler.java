package fr.passerelle.contract.person.messaging;

import fr.passerelle.contract.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// A body that has passed a file on follows its people no more; who pays then is told with the next right.
@ApplicationScoped
class BeneficiaryMovedHandler implements EventHandler<BeneficiaryMovedMessage> {
    private final LearnPerson learnPerson;

    BeneficiaryMovedHandler(LearnPerson learnPerson) {
        this.learnPerson = learnPerson;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.BeneficiaryMoved.v1";
    }

    @Override
    public Class<BeneficiaryMovedMessage> dataType() {
        return BeneficiaryMovedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<BeneficiaryMovedMessage> event) {
        var moved = event.data();
        learnPerson.passedOn(moved.beneficiaryId(), moved.from(), moved.on());
    }
}
