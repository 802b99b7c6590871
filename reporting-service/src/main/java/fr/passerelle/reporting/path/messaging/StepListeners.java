package fr.passerelle.reporting.path.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.secrecy.BlindIndex;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StepListeners {
    private final FollowPath followPath;
    private final BlindIndex index;

    StepListeners(FollowPath followPath, BlindIndex index) {
        this.followPath = followPath;
        this.index = index;
    }

    @Produces
    @Singleton
    Listener<RsaRightOpened> opened() {
        return new Listener<>("fr.passerelle.beneficiary.RsaRightOpened.v1", RsaRightOpened.class, event -> {
            var data = event.data();
            var person = new Person(data.beneficiaryId(), event.departement());
            followPath.received(
                    person, unshared(data.rsaRightId()), LocalDates.on(data.receivedAt()), Listener.told(event));
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

    /// A right is that of a household. In the story of one of its members, which stays when they are erased, it stands
    /// under an id by which nobody finds the others.
    private UUID unshared(UUID rsaRightId) {
        var digest = index.digests("story_part.right", rsaRightId.toString()).getFirst();
        return UUID.nameUUIDFromBytes(digest.value().getBytes(UTF_8));
    }

    private static String commune(@Nullable String code) {
        return code == null ? Cell.UNKNOWN_COMMUNE : code;
    }
}
