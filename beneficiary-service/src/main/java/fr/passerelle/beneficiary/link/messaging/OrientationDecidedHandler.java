package fr.passerelle.beneficiary.link.messaging;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.beneficiary.link.LinkCause;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// The organisme référent sees the person as long as no other takes its place.
@ApplicationScoped
class OrientationDecidedHandler implements EventHandler<OrientationMessage> {
    private final KeepLinks links;

    OrientationDecidedHandler(KeepLinks links) {
        this.links = links;
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
        var person = data.beneficiaryId();
        var before = data.previousOrganisationId();
        if (before != null) {
            var lastDay = data.startsOn().minusDays(1);
            links.endAll(person, event.departement(), before, LinkReason.ORIENTATION, lastDay);
        }
        links.begin(
                new LinkCause(
                        person,
                        event.departement(),
                        data.organisationId(),
                        LinkReason.ORIENTATION,
                        data.orientationId()),
                null);
    }
}
