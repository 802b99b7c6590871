package fr.passerelle.reporting.referral.messaging;

import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.listening.Listener;
import fr.passerelle.reporting.referral.CountReferral;
import fr.passerelle.reporting.referral.Referral;
import fr.passerelle.reporting.referral.Referral.Step;
import fr.passerelle.reporting.referral.messaging.ReferralMessages.Accepted;
import fr.passerelle.reporting.referral.messaging.ReferralMessages.Completed;
import fr.passerelle.reporting.referral.messaging.ReferralMessages.Refused;
import fr.passerelle.reporting.referral.messaging.ReferralMessages.Sent;
import fr.passerelle.reporting.referral.messaging.ReferralMessages.Started;
import fr.passerelle.reporting.tally.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralListeners {
    private static final String OF_PARTNER = "fr.passerelle.partner.Referral";

    private final CountReferral countReferral;

    ReferralListeners(CountReferral countReferral) {
        this.countReferral = countReferral;
    }

    @Produces
    @Singleton
    Listener<Sent> sent() {
        return new Listener<>(OF_PARTNER + "Sent.v1", Sent.class, event -> {
            var data = event.data();
            var part = Part.of(Listener.told(event), data.sentOn(), data.communeCode(), data.actionType());
            countReferral.handle(data.referralId(), event.departement(), Step.SENT, part);
        });
    }

    @Produces
    @Singleton
    Listener<Accepted> accepted() {
        return new Listener<>(
                OF_PARTNER + "Accepted.v1",
                Accepted.class,
                event -> tell(
                        event,
                        event.data().referralId(),
                        Step.ANSWERED,
                        event.data().acceptedOn(),
                        Referral.ACCEPTED,
                        null));
    }

    @Produces
    @Singleton
    Listener<Refused> refused() {
        return new Listener<>(OF_PARTNER + "Refused.v1", Refused.class, event -> {
            var data = event.data();
            tell(event, data.referralId(), Step.ANSWERED, data.refusedOn(), Referral.REFUSED, data.reason());
        });
    }

    @Produces
    @Singleton
    Listener<Started> started() {
        return new Listener<>(
                OF_PARTNER + "Started.v1",
                Started.class,
                event -> tell(
                        event,
                        event.data().referralId(),
                        Step.STARTED,
                        event.data().startedOn()));
    }

    @Produces
    @Singleton
    Listener<Completed> completed() {
        return new Listener<>(OF_PARTNER + "Completed.v1", Completed.class, event -> {
            var data = event.data();
            var entry = data.startedOn() == null ? null : Referral.ENTERED;
            tell(event, data.referralId(), Step.COMPLETED, data.endedOn(), data.outcome(), entry);
        });
    }

    private void tell(ReceivedEvent<?> event, UUID referralId, Step name, LocalDate day, @Nullable String... codes) {
        var part = Part.of(Listener.told(event), day, null, codes);
        countReferral.handle(referralId, event.departement(), name, part);
    }
}
