package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.partner.person.RightState;
import jakarta.inject.Singleton;

/// Its payment waits; the right stays open, and who follows the person too.
@Singleton
class RsaRightSuspendedHandler extends RightHandler {
    RsaRightSuspendedHandler(LearnPerson learn) {
        super("RsaRightSuspended", learn, told -> told.silent(RightState.OPEN));
    }
}
