package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;

/// What the events about a right have in common: the state that the right is in from then on.
class RightHandler implements EventHandler<RightMessage> {
    private final RecordPerson record;
    private final String name;
    private final RightState state;

    RightHandler(RecordPerson record, String name, RightState state) {
        this.record = record;
        this.name = name;
        this.state = state;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary." + name + ".v1";
    }

    @Override
    public Class<RightMessage> dataType() {
        return RightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RightMessage> event) {
        var data = event.data();
        var told = Person.told(data.beneficiaryId(), event.departement())
                .livingIn(data.communeCode())
                .placed(data.role(), data.subjectToRightsAndDuties())
                .withRight(data.rsaRightId(), state);
        record.handle(told, data.payingBodyId(), data.receivedBy());
    }
}
