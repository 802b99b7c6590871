package fr.passerelle.partner.binome.messaging;

import fr.passerelle.partner.binome.BinomeAnnouncer;
import fr.passerelle.partner.binome.BinomeEvent;
import fr.passerelle.partner.binome.BinomeEvent.Assigned;
import fr.passerelle.partner.binome.BinomeEvent.Ended;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces what happens to binômes, and asks that the person be told of the one that follows them.
@ApplicationScoped
class BinomesToOutbox implements BinomeAnnouncer {
    private final Outbox outbox;

    BinomesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(BinomeEvent event) {
        outbox.append(
                switch (event) {
                    case Assigned e -> List.of(told(e), message(e));
                    case Ended e -> List.of(told(e));
                });
    }

    private static Announcement told(BinomeEvent event) {
        var subject = event.subject();
        return Announcement.of(
                BinomeMessage.type(event),
                subject.binomeId(),
                subject.beneficiaryId(),
                subject.departement(),
                subject.occurredAt(),
                BinomeMessage.from(event));
    }

    private static Announcement message(Assigned event) {
        var subject = event.subject();
        return Announcement.ofAny(
                "MessageRequested.v1",
                subject.binomeId(),
                subject.beneficiaryId(),
                subject.departement(),
                subject.occurredAt(),
                MessageOfBinome.of(Ids.next(), event));
    }
}
