package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightState;
import jakarta.inject.Singleton;

/// It was open before it became known: no clock starts.
@Singleton
class RsaRightRecordedHandler extends RightHandler {
    RsaRightRecordedHandler(LearnPerson learn) {
        super("RsaRightRecorded", learn, told -> told.silent(RightState.OPEN));
    }
}
