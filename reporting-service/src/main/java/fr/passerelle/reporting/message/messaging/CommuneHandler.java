package fr.passerelle.reporting.message.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.message.LearnCommune;
import jakarta.enterprise.context.ApplicationScoped;

/// A message carries no commune: the opening that it tells of does.
@ApplicationScoped
class CommuneHandler implements EventHandler<CommuneMessage> {
    private final LearnCommune learnCommune;

    CommuneHandler(LearnCommune learnCommune) {
        this.learnCommune = learnCommune;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RsaRightOpened.v1";
    }

    @Override
    public Class<CommuneMessage> dataType() {
        return CommuneMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CommuneMessage> event) {
        var commune = event.data().communeCode();
        if (commune != null) {
            var person = event.data().beneficiaryId();
            learnCommune.handle(
                    new LearnCommune.Command(person, event.departement(), commune, event.occurredAt(), event.id()));
        }
    }
}
