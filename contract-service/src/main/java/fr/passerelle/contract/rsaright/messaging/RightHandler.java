package fr.passerelle.contract.rsaright.messaging;

import fr.passerelle.contract.rsaright.RsaRights;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;

/// What the events about a right have in common. A suspended right stays open: only its payment waits.
class RightHandler implements EventHandler<RightMessage> {
    private final RsaRights rights;
    private final String name;
    private final boolean open;

    RightHandler(RsaRights rights, String name, boolean open) {
        this.rights = rights;
        this.name = name;
        this.open = open;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary." + name + ".v1";
    }

    @Override
    public Class<RightMessage> dataType() {
        return RightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RightMessage> event) {
        var told = event.data();
        if (open) {
            rights.opened(told.beneficiaryId(), event.departement(), told.rsaRightId());
        } else {
            rights.closed(told.beneficiaryId(), event.departement(), told.rsaRightId());
        }
    }
}
