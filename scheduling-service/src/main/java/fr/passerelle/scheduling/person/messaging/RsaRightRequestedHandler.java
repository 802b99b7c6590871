package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightRequestedHandler extends RightHandler {
    RsaRightRequestedHandler(RecordPerson record) {
        super(record, "RsaRightRequested", RightState.REQUESTED);
    }
}
