package fr.passerelle.contract.cer.messaging;

import fr.passerelle.contract.cer.CerAnnouncer;
import fr.passerelle.contract.cer.CerEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces what happened to a contract, and asks that the person be told of a validation.
@ApplicationScoped
class CerEventsToOutbox implements CerAnnouncer {
    private final Outbox outbox;

    CerEventsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(CerEvent event) {
        outbox.append(
                switch (event) {
                    case CerEvent.Drafted e -> List.of(of(e, "CerDrafted.v1", CerMessages.Drafted.from(e)));
                    case CerEvent.Rewritten e -> List.of(of(e, "CerRewritten.v1", CerMessages.Rewritten.from(e)));
                    case CerEvent.Signed e -> List.of(of(e, "CerSigned.v1", CerMessages.Signed.from(e)));
                    case CerEvent.Submitted e -> List.of(of(e, "CerSubmitted.v1", CerMessages.Submitted.from(e)));
                    case CerEvent.Validated e ->
                        List.of(of(e, "CerValidated.v1", CerMessages.Validated.from(e)), toThePerson(e));
                    case CerEvent.Rejected e -> List.of(of(e, "CerRejected.v1", CerMessages.Rejected.from(e)));
                    case CerEvent.Cancelled e -> List.of(of(e, "CerCancelled.v1", CerMessages.Cancelled.from(e)));
                });
    }

    private static Announcement of(CerEvent event, String type, Object data) {
        var cer = event.cer();
        return Announcement.of(type, cer.id(), cer.personId(), cer.departement(), event.at(), data);
    }

    private static Announcement toThePerson(CerEvent.Validated event) {
        var requestId = Ids.next();
        var cer = event.cer();
        return Announcement.ofAny(
                "MessageRequested.v1",
                requestId,
                cer.personId(),
                cer.departement(),
                event.at(),
                MessageRequested.of(requestId, event));
    }
}
