package fr.passerelle.contract.orientation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class OrientationContractTest {
    @Test
    void the_example_says_who_follows_the_person_and_since_when() throws JsonProcessingException {
        var example = EventContract.of("OrientationDecided.v1").example();
        var message = EventMapper.create().readValue(example, OrientationMessage.class);
        assertThat(message.organisationId()).isEqualTo("EI-92-ANTONY");
        assertThat(message.organisationType()).isEqualTo("ESPACE_INSERTION");
        assertThat(message.decidedOn()).isEqualTo("2026-03-12");
    }
}
