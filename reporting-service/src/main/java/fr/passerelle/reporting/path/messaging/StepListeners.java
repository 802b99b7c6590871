package fr.passerelle.reporting.path.messaging;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.reporting.listening.Listener;
import fr.passerelle.reporting.path.FollowPath;
import fr.passerelle.reporting.path.FollowPath.Person;
import fr.passerelle.reporting.path.Steps.Contract;
import fr.passerelle.reporting.path.Steps.Orientation;
import fr.passerelle.reporting.path.messaging.StepMessages.CerValidated;
import fr.passerelle.reporting.path.messaging.StepMessages.OrientationDecided;
import fr.passerelle.reporting.path.messaging.StepMessages.RsaRightOpened;
import fr.passerelle.reporting.table.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StepListeners {
    private final FollowPath followPath;

    StepListeners(FollowPath followPath) {
        this.followPath = followPath;
    }

    @Produces
    @Singleton
    Listener<RsaRightOpened> opened() {
        return new Listener<>("fr.passerelle.beneficiary.RsaRightOpened.v1", RsaRightOpened.class, event -> {
            var data = event.data();
            var person = new Person(data.beneficiaryId(), event.departement());
            followPath.received(person, data.rsaRightId(), LocalDates.on(data.receivedAt()), Listener.told(event));
        });
    }

    @Produces
    @Singleton
    Listener<OrientationDecided> oriented() {
        return new Listener<>("fr.passerelle.partner.OrientationDecided.v1", OrientationDecided.class, event -> {
            var data = event.data();
            var person = new Person(data.beneficiaryId(), event.departement());
            var step = new Orientation(
                    data.orientationId(),
                    data.rank(),
                    data.decidedOn(),
                    data.clockStartedOn(),
                    commune(data.communeCode()));
            followPath.oriented(person, step, Listener.told(event));
        });
    }

    @Produces
    @Singleton
    Listener<CerValidated> validated() {
        return new Listener<>("fr.passerelle.contract.CerValidated.v1", CerValidated.class, event -> {
            var data = event.data();
            var person = new Person(data.beneficiaryId(), event.departement());
            var step = new Contract(
                    data.cerId(),
                    data.rank(),
                    data.validatedOn(),
                    data.orientedOn(),
                    data.orientationId(),
                    commune(data.communeCode()));
            followPath.contracted(person, step, Listener.told(event));
        });
    }

    private static String commune(@Nullable String code) {
        return code == null ? Cell.UNKNOWN_COMMUNE : code;
    }
}
