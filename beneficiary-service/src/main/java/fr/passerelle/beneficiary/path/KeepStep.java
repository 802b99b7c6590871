package fr.passerelle.beneficiary.path;

import fr.passerelle.beneficiary.rupture.WatchPath;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what another service told of a path. A fact about nobody known is refused, and so parked.
@ApplicationScoped
public class KeepStep {
    private final Steps steps;
    private final WatchPath watch;

    KeepStep(Steps steps, WatchPath watch) {
        this.steps = steps;
        this.watch = watch;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Step step) {
        if (!steps.isKnown(step.personId())) {
            throw PersonSight.unknown();
        }
        steps.keep(step);
        watch.told(step.personId(), step.departement(), LocalDates.on(step.toldAt()));
    }
}
