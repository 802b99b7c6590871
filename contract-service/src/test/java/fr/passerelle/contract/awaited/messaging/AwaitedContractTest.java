package fr.passerelle.contract.awaited.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class AwaitedContractTest {
    @Test
    void the_example_of_a_decision_says_with_whom_and_from_when_the_time_runs() throws JsonProcessingException {
        var example = EventContract.of("OrientationDecided.v1").example();
        var orientation = EventMapper.create()
                .readValue(example, AwaitedOrientationMessage.class)
                .in("92");
        assertThat(orientation.organisationId()).isEqualTo("EI-92-ANTONY");
        assertThat(orientation.decidedOn()).isEqualTo("2026-03-12");
        assertThat(orientation.rank()).isEqualTo(1);
    }
}
