package fr.passerelle.beneficiary.application.messaging;

import fr.passerelle.beneficiary.application.RegistrationAnnouncer;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RegistrationsToOutbox implements RegistrationAnnouncer {
    private final Outbox outbox;

    RegistrationsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void registered(Registered fact) {
        outbox.append(List.of(Announcement.of(
                "BeneficiaryRegistered.v1",
                fact.personId(),
                fact.personId(),
                fact.departement(),
                fact.at(),
                BeneficiaryRegistered.of(fact))));
    }
}
