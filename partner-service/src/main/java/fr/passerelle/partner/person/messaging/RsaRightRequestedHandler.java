package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightState;
import jakarta.inject.Singleton;

@Singleton
class RsaRightRequestedHandler extends RightHandler {
    RsaRightRequestedHandler(LearnPerson learn) {
        super("RsaRightRequested", learn, told -> told.silent(RightState.REQUESTED));
    }
}
