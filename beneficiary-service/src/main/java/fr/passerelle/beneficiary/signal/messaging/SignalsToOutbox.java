package fr.passerelle.beneficiary.signal.messaging;

import fr.passerelle.beneficiary.signal.SignalAnnouncer;
import fr.passerelle.beneficiary.signal.SignalEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SignalsToOutbox implements SignalAnnouncer {
    private final Outbox outbox;

    SignalsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(SignalEvent event) {
        outbox.append(List.of(
                switch (event) {
                    case SignalEvent.Received received ->
                        of("SignalReceived.v1", received, SignalReceived.of(received.signal()));
                    case SignalEvent.Answered answered ->
                        of("SignalAnswered.v1", answered, SignalAnswered.of(answered));
                }));
    }

    /// Among the facts of the person, once it is known who that is.
    private static Announcement of(String type, SignalEvent event, Object data) {
        var signal = event.signal();
        return Announcement.of(
                type,
                signal.id(),
                signal.personId().orElse(signal.id()),
                signal.departement(),
                event.occurredAt(),
                data);
    }
}
