package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RsaRightOpenedHandler implements EventHandler<RightMessage> {
    private final LearnPerson learn;

    RsaRightOpenedHandler(LearnPerson learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightOpened.v1";
    }

    @Override
    public Class<RightMessage> dataType() {
        return RightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RightMessage> event) {
        var told = event.data();
        learn.right(told.beneficiaryId(), event.departement(), told.opened());
    }
}
