package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Who does not take a person sees them no longer, unless by another referral.
@ApplicationScoped
class ReferralRefusedHandler implements EventHandler<ReferralMessage> {
    private final KeepLinks links;

    ReferralRefusedHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.ReferralRefused.v1";
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
