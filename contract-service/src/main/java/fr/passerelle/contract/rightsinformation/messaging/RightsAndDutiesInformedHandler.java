package fr.passerelle.contract.rightsinformation.messaging;

import fr.passerelle.contract.rightsinformation.RightsInformation;
import fr.passerelle.contract.rightsinformation.RightsInformations;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RightsAndDutiesInformedHandler implements EventHandler<RightsAndDutiesMessage> {
    private final RightsInformations informations;

    RightsAndDutiesInformedHandler(RightsInformations informations) {
        this.informations = informations;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.RightsAndDutiesInformed.v1";
    }

    @Override
    public Class<RightsAndDutiesMessage> dataType() {
        return RightsAndDutiesMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<RightsAndDutiesMessage> event) {
        var data = event.data();
        informations.add(new RightsInformation(
                data.beneficiaryId(), event.departement(), data.documentVersion(), data.channel(), data.informedOn()));
    }
}
