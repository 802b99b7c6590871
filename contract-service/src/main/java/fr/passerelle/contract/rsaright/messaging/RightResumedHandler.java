package fr.passerelle.contract.rsaright.messaging;

import fr.passerelle.contract.rsaright.RsaRights;
import jakarta.inject.Singleton;

@Singleton
class RightResumedHandler extends RightHandler {
    RightResumedHandler(RsaRights rights) {
        super(rights, "RsaRightResumed", true);
    }
}
