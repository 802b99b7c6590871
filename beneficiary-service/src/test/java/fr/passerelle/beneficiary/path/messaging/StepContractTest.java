package fr.passerelle.beneficiary.path.messaging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The committed example of each fact is understood.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class StepContractTest {
    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Test
    void the_examples_of_the_other_services_are_steps() throws Exception {
        // When
        var read = new HashMap<String, StepStatus>();
        for (var handler : handlers) {
            if (handler instanceof StepListener<?> listener) {
                read.put(name(listener), step(listener).status());
            }
        }
        // Then
        assertThat(read)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("OrientationDecided.v1", StepStatus.DECIDED),
                        entry("BinomeAssigned.v1", StepStatus.DECIDED),
                        entry("BinomeEnded.v1", StepStatus.ENDED),
                        entry("CerDrafted.v1", StepStatus.DRAFTED),
                        entry("CerRewritten.v1", StepStatus.DRAFTED),
                        entry("CerSigned.v1", StepStatus.SIGNED_BY_ONE),
                        entry("CerSubmitted.v1", StepStatus.SUBMITTED),
                        entry("CerValidated.v1", StepStatus.VALIDATED),
                        entry("CerRejected.v1", StepStatus.REJECTED),
                        entry("CerCancelled.v1", StepStatus.CANCELLED),
                        entry("AppointmentBooked.v1", StepStatus.BOOKED),
                        entry("AppointmentCancelled.v1", StepStatus.CANCELLED),
                        entry("AppointmentHonoured.v1", StepStatus.HONOURED),
                        entry("AppointmentMissed.v1", StepStatus.MISSED)));
    }

    private static <T> Step step(StepListener<T> listener) throws Exception {
        var data =
                EventMapper.create().readValue(EventContract.of(name(listener)).example(), listener.dataType());
        return listener.reading()
                .apply(new ReceivedEvent<>(Ids.next(), listener.type(), "", "92", Instant.EPOCH, data));
    }

    private static String name(StepListener<?> listener) {
        return listener.type().substring(listener.type().indexOf('.', "fr.passerelle.".length()) + 1);
    }
}
