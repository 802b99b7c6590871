package fr.passerelle.reporting.rupture.messaging;

import fr.passerelle.reporting.listening.Listener;
import fr.passerelle.reporting.rupture.CountRupture;
import fr.passerelle.reporting.rupture.Rupture.Step;
import fr.passerelle.reporting.rupture.messaging.RuptureMessages.Broken;
import fr.passerelle.reporting.rupture.messaging.RuptureMessages.Resumed;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class RuptureListeners {
    private final CountRupture countRupture;

    RuptureListeners(CountRupture countRupture) {
        this.countRupture = countRupture;
    }

    @Produces
    @Singleton
    Listener<Broken> broken() {
        return new Listener<>("fr.passerelle.beneficiary.PathBroken.v1", Broken.class, event -> {
            var data = event.data();
            var commune = data.communeCode();
            var part = Part.of(
                    Listener.told(event),
                    data.brokenOn(),
                    commune == null ? Cell.UNKNOWN_COMMUNE : commune,
                    data.lastSign());
            countRupture.handle(data.ruptureId(), event.departement(), Step.BROKEN, part);
        });
    }

    @Produces
    @Singleton
    Listener<Resumed> resumed() {
        return new Listener<>("fr.passerelle.beneficiary.PathResumed.v1", Resumed.class, event -> {
            var data = event.data();
            var part = Part.of(Listener.told(event), data.resumedOn(), null, data.by());
            countRupture.handle(data.ruptureId(), event.departement(), Step.RESUMED, part);
        });
    }
}
