package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.OrientationAnnouncer;
import fr.passerelle.partner.orientation.OrientationEvent;
import fr.passerelle.partner.orientation.OrientationEvent.Decided;
import fr.passerelle.partner.orientation.OrientationEvent.Proposed;
import fr.passerelle.partner.orientation.OrientationEvent.Reminded;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces `OrientationProposed`, `OrientationDecided` and what becomes of the legal time, and asks that the
/// person be told of the decision.
@ApplicationScoped
class OrientationsToOutbox implements OrientationAnnouncer {
    private final Outbox outbox;

    OrientationsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(OrientationEvent event) {
        outbox.append(
                switch (event) {
                    case Proposed e ->
                        List.of(Announcement.of(
                                "OrientationProposed.v1",
                                e.orientationId(),
                                e.beneficiaryId(),
                                e.departement(),
                                e.occurredAt(),
                                OrientationProposed.from(e)));
                    case Decided e -> List.of(decided(e), message(e));
                    case Reminded e -> List.of(reminded(e));
                });
    }

    private static Announcement reminded(Reminded e) {
        var type = switch (e.step()) {
            case APPROACHING -> "DeadlineApproaching.v1";
            case MISSED -> "DeadlineMissed.v1";
        };
        return Announcement.ofAny(
                type, e.orientationId(), e.beneficiaryId(), e.departement(), e.occurredAt(), DeadlineMessage.from(e));
    }

    private static Announcement decided(Decided e) {
        return Announcement.of(
                "OrientationDecided.v1",
                e.orientationId(),
                e.beneficiaryId(),
                e.departement(),
                e.decision().decidedAt(),
                OrientationDecided.from(e));
    }

    private static Announcement message(Decided e) {
        return Announcement.ofAny(
                "MessageRequested.v1",
                e.orientationId(),
                e.beneficiaryId(),
                e.departement(),
                e.decision().decidedAt(),
                MessageRequested.of(Ids.next(), e));
    }
}
