package fr.passerelle.beneficiary.frein.messaging;

import fr.passerelle.beneficiary.frein.FreinAnnouncer;
import fr.passerelle.beneficiary.frein.FreinEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FreinsToOutbox implements FreinAnnouncer {
    private final Outbox outbox;

    FreinsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(FreinEvent.Lifted event) {
        outbox.append(List.of(new Announcement(
                "FreinLifted.v1",
                event.freinId().toString(),
                event.personId().toString(),
                event.departement(),
                event.code().isSensitive(),
                event.occurredAt(),
                FreinLifted.of(event),
                null)));
    }
}
