package fr.passerelle.beneficiary.erasure.messaging;

import fr.passerelle.beneficiary.erasure.ErasureAnnouncer;
import fr.passerelle.beneficiary.erasure.Erasures;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class ErasuresToOutbox implements ErasureAnnouncer {
    private final Outbox outbox;

    ErasuresToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Erasures.Order order, Instant at) {
        outbox.append(List.of(Announcement.of(
                "BeneficiaryErased.v1",
                order.personId(),
                order.personId(),
                order.departement(),
                at,
                new BeneficiaryErased(order.personId(), order.cause(), LocalDates.on(at)))));
    }
}
