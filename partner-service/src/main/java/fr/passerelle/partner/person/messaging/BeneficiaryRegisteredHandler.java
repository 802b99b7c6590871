package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BeneficiaryRegisteredHandler implements EventHandler<BeneficiaryRegisteredMessage> {
    private final LearnPerson learn;

    BeneficiaryRegisteredHandler(LearnPerson learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.BeneficiaryRegistered.v1";
    }

    @Override
    public Class<BeneficiaryRegisteredMessage> dataType() {
        return BeneficiaryRegisteredMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<BeneficiaryRegisteredMessage> event) {
        var told = event.data();
        learn.registered(told.beneficiaryId(), event.departement(), told.organisationId());
    }
}
