package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// The action is over, and its feedback given.
@ApplicationScoped
class ReferralCompletedHandler implements EventHandler<ReferralMessage> {
    private final KeepLinks links;

    ReferralCompletedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.ReferralCompleted.v1";
    }

    @Override
    public Class<ReferralMessage> dataType() {
        return ReferralMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ReferralMessage> event) {
        links.end(event.data().cause(event.departement()), event.data().lastDay(event.occurredAt()));
    }
}
