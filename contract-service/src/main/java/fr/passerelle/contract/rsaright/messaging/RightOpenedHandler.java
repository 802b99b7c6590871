package fr.passerelle.contract.rsaright.messaging;

import fr.passerelle.contract.rsaright.RsaRights;
import jakarta.inject.Singleton;

@Singleton
class RightOpenedHandler extends RightHandler {
    RightOpenedHandler(RsaRights rights) {
        super(rights, "RsaRightOpened", true);
    }
}
