package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Who holds an action sees whoever is put forward for it, for as long as an answer is awaited.
@ApplicationScoped
class ReferralSentHandler implements EventHandler<ReferralSentMessage> {
    private final KeepLinks links;

    ReferralSentHandler(KeepLinks links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.ReferralSent.v1";
    }

    @Override
    public Class<ReferralSentMessage> dataType() {
        return ReferralSentMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ReferralSentMessage> event) {
        links.begin(event.data().cause(event.departement()), event.data().answerDueOn());
    }
}
