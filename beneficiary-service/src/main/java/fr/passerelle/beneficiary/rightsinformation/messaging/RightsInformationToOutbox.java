package fr.passerelle.beneficiary.rightsinformation.messaging;

import fr.passerelle.beneficiary.rightsinformation.RightsInformationAnnouncer;
import fr.passerelle.beneficiary.rightsinformation.RightsInformationEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RightsInformationToOutbox implements RightsInformationAnnouncer {
    private final Outbox outbox;

    RightsInformationToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(RightsInformationEvent.Informed event) {
        outbox.append(List.of(Announcement.of(
                "RightsAndDutiesInformed.v1",
                event.actId(),
                event.personId(),
                event.departement(),
                event.occurredAt(),
                RightsAndDutiesInformed.of(event))));
    }
}
