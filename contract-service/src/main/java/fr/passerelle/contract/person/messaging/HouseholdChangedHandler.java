package fr.passerelle.contract.person.messaging;

import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// A household that may have moved; who pays is told with the right.
@ApplicationScoped
class HouseholdChangedHandler implements EventHandler<HouseholdChangedMessage> {
    private final LearnPerson learnPerson;

    HouseholdChangedHandler(LearnPerson learnPerson) {
        this.learnPerson = learnPerson;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.HouseholdChanged.v1";
    }

    @Override
    public Class<HouseholdChangedMessage> dataType() {
        return HouseholdChangedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<HouseholdChangedMessage> event) {
        var data = event.data();
        var person = new KnownPerson(data.beneficiaryId(), event.departement(), data.communeCode(), event.occurredAt());
        learnPerson.handle(person, null);
    }
}
