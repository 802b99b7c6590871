package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.invitation.EndInvitation;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClosedRightHandler implements EventHandler<ClosedRightMessage> {
    private final EndInvitation end;

    ClosedRightHandler(EndInvitation end) {
        this.end = end;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightClosed.v1";
    }

    @Override
    public Class<ClosedRightMessage> dataType() {
        return ClosedRightMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ClosedRightMessage> event) {
        end.withdraw(event.data().beneficiaryId(), event.data().rsaRightId());
    }
}
