package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightClosedHandler extends RightHandler {
    RsaRightClosedHandler(LearnPerson learn) {
        super("RsaRightClosed", learn, told -> told.silent(RightState.CLOSED));
    }
}
