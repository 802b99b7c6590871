package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class HouseholdChangedHandler implements EventHandler<HouseholdMessage> {
    private final LearnPerson learn;

    HouseholdChangedHandler(LearnPerson learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.HouseholdChanged.v1";
    }

    @Override
    public Class<HouseholdMessage> dataType() {
        return HouseholdMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<HouseholdMessage> event) {
        var told = event.data();
        learn.household(told.beneficiaryId(), event.departement(), told.fact());
    }
}
