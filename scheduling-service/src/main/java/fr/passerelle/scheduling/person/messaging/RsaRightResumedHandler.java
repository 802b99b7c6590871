package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightResumedHandler extends RightHandler {
    RsaRightResumedHandler(RecordPerson record) {
        super(record, "RsaRightResumed", RightState.RESUMED);
    }
}
