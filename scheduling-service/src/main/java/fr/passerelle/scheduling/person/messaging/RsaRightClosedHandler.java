package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightClosedHandler extends RightHandler {
    RsaRightClosedHandler(RecordPerson record) {
        super(record, "RsaRightClosed", RightState.CLOSED);
    }
}
