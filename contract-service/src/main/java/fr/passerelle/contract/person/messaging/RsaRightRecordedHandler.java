package fr.passerelle.contract.person.messaging;

import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// A right that was open before it became known.
@ApplicationScoped
class RsaRightRecordedHandler implements EventHandler<RsaRightMessage> {
    private final LearnPerson learnPerson;

    RsaRightRecordedHandler(LearnPerson learnPerson) {
        this.learnPerson = learnPerson;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightRecorded.v1";
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
