package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Who takes a person sees them until the action is over.
@ApplicationScoped
class ReferralAcceptedHandler implements EventHandler<ReferralMessage> {
    private final KeepLinks links;

    ReferralAcceptedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.ReferralAccepted.v1";
    }

    @Override
    public Class<ReferralMessage> dataType() {
        return ReferralMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ReferralMessage> event) {
        links.prolong(event.data().cause(event.departement()));
    }
}
