package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import jakarta.inject.Singleton;

@Singleton
class RsaRightOpenedHandler extends RightHandler {
    RsaRightOpenedHandler(LearnPerson learn) {
        super("RsaRightOpened", learn, RightMessage::opened);
    }
}
