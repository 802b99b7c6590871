package fr.passerelle.reporting.exit.messaging;

import fr.passerelle.reporting.exit.CountExit;
import fr.passerelle.reporting.exit.Exit.Step;
import fr.passerelle.reporting.exit.messaging.ExitMessages.Exited;
import fr.passerelle.reporting.exit.messaging.ExitMessages.Revoked;
import fr.passerelle.reporting.listening.Listener;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class ExitListeners {
    private final CountExit countExit;

    ExitListeners(CountExit countExit) {
        this.countExit = countExit;
    }

    /// A reason that is missing on the topic of everybody comes on the other one, before or after.
    @Produces
    @Singleton
    Listener<Exited> exited() {
        return new Listener<>("fr.passerelle.beneficiary.BeneficiaryExited.v1", Exited.class, event -> {
            var data = event.data();
            var opened = data.rightOpenedOn();
            var commune = data.communeCode();
            var part = Part.of(
                    Listener.told(event),
                    data.exitedOn(),
                    commune == null ? Cell.UNKNOWN_COMMUNE : commune,
                    data.category(),
                    data.reason(),
                    opened == null ? null : opened.toString());
            var step = data.reason() == null ? Step.EXITED : Step.WITH_REASON;
            countExit.handle(data.exitId(), event.departement(), step, part);
        });
    }

    @Produces
    @Singleton
    Listener<Revoked> revoked() {
        return new Listener<>("fr.passerelle.beneficiary.BeneficiaryExitRevoked.v1", Revoked.class, event -> {
            var part = Part.of(Listener.told(event), event.data().revokedOn(), null);
            countExit.handle(event.data().exitId(), event.departement(), Step.REVOKED, part);
        });
    }
}
