package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightOpenedHandler extends RightHandler {
    RsaRightOpenedHandler(RecordPerson record) {
        super(record, "RsaRightOpened", RightState.OPENED);
    }
}
