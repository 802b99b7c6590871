package fr.passerelle.partner.binome.messaging;

import fr.passerelle.partner.binome.BinomeAnnouncer;
import fr.passerelle.partner.binome.BinomeEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BinomesToOutbox implements BinomeAnnouncer {
    private final Outbox outbox;

    BinomesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(BinomeEvent event) {
        var subject = event.subject();
        outbox.append(List.of(Announcement.of(
                BinomeMessage.type(event),
                subject.binomeId(),
                subject.beneficiaryId(),
                subject.departement(),
                subject.occurredAt(),
                BinomeMessage.from(event))));
    }
}
