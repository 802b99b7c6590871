package fr.passerelle.contract.rsaright.messaging;

import fr.passerelle.contract.rsaright.RsaRights;
import jakarta.inject.Singleton;

@Singleton
class RightRecordedHandler extends RightHandler {
    RightRecordedHandler(RsaRights rights) {
        super(rights, "RsaRightRecorded", true);
    }
}
