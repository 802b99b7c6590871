package fr.passerelle.contract.orientation.messaging;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.orientation.LearnOrientation;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OrientationDecidedHandler implements EventHandler<OrientationMessage> {
    private final LearnOrientation learnOrientation;

    OrientationDecidedHandler(LearnOrientation learnOrientation) {
        this.learnOrientation = learnOrientation;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.OrientationDecided.v1";
    }

    @Override
    public Class<OrientationMessage> dataType() {
        return OrientationMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<OrientationMessage> event) {
        var data = event.data();
        var decided = new KnownOrientation(
                data.orientationId(),
                data.beneficiaryId(),
                event.departement(),
                data.pathway(),
                data.organisationId(),
                data.organisationType(),
                data.communeCode(),
                data.decidedOn(),
                data.startsOn(),
                data.rank());
        learnOrientation.handle(decided, data.previousOrganisationId());
    }
}
