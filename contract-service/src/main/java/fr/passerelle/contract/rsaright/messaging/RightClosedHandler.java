package fr.passerelle.contract.rsaright.messaging;

import fr.passerelle.contract.rsaright.RsaRights;
import jakarta.inject.Singleton;

@Singleton
class RightClosedHandler extends RightHandler {
    RightClosedHandler(RsaRights rights) {
        super(rights, "RsaRightClosed", false);
    }
}
