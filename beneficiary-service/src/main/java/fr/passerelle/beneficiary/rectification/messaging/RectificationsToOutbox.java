package fr.passerelle.beneficiary.rectification.messaging;

import fr.passerelle.beneficiary.privacy.PrivacyRequest;
import fr.passerelle.beneficiary.rectification.Correction;
import fr.passerelle.beneficiary.rectification.RectificationAnnouncer;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RectificationsToOutbox implements RectificationAnnouncer {
    private final Outbox outbox;

    RectificationsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(PrivacyRequest request, UUID personId, List<Correction.Change> changes, Instant at) {
        var fields = changes.stream().map(Correction.Change::field).toList();
        outbox.append(List.of(Announcement.of(
                "BeneficiaryRectified.v1",
                personId,
                personId,
                request.departement(),
                at,
                new BeneficiaryRectified(personId, request.id(), fields))));
    }
}
