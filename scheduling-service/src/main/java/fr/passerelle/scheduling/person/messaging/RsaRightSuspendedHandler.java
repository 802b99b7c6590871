package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightSuspendedHandler extends RightHandler {
    RsaRightSuspendedHandler(RecordPerson record) {
        super(record, "RsaRightSuspended", RightState.SUSPENDED);
    }
}
