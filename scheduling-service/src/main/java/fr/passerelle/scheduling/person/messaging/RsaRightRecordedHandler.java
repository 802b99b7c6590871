package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.scheduling.person.RecordPerson;
import fr.passerelle.scheduling.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightRecordedHandler extends RightHandler {
    RsaRightRecordedHandler(RecordPerson record) {
        super(record, "RsaRightRecorded", RightState.RECORDED);
    }
}
