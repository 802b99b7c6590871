package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightResumedHandler extends RightHandler {
    RsaRightResumedHandler(LearnPerson learn) {
        super("RsaRightResumed", learn, told -> told.silent(RightState.OPEN));
    }
}
