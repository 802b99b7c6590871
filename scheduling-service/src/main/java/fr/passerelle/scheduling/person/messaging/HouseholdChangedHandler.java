package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RecordPerson;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class HouseholdChangedHandler implements EventHandler<HouseholdChangedMessage> {
    private final RecordPerson record;

    HouseholdChangedHandler(RecordPerson record) {
        this.record = record;
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
        record.handle(
                Person.told(data.beneficiaryId(), event.departement())
                        .livingIn(data.communeCode())
                        .placed(data.role(), data.subjectToRightsAndDuties()),
                null,
                null);
    }
}
