package fr.passerelle.contract.person.messaging;

import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// A right that opened.
@ApplicationScoped
class RsaRightOpenedHandler implements EventHandler<RsaRightMessage> {
    private final LearnPerson learnPerson;

    RsaRightOpenedHandler(LearnPerson learnPerson) {
        this.learnPerson = learnPerson;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightOpened.v1";
    }

    @Override
    public Class<RsaRightMessage> dataType() {
        return RsaRightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RsaRightMessage> event) {
        var data = event.data();
        var person = new KnownPerson(data.beneficiaryId(), event.departement(), data.communeCode(), event.occurredAt());
        learnPerson.handle(person, data.payingBodyId());
    }
}
