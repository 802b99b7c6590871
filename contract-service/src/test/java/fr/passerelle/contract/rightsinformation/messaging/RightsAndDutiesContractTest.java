package fr.passerelle.contract.rightsinformation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.contract.rightsinformation.RightsInformationChannel;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class RightsAndDutiesContractTest {
    @Test
    void the_example_says_when_and_how_the_person_was_told() throws JsonProcessingException {
        var example = EventContract.of("RightsAndDutiesInformed.v1").example();
        var message = EventMapper.create().readValue(example, RightsAndDutiesMessage.class);
        assertThat(message.informedOn()).isEqualTo("2026-03-10");
        assertThat(message.channel()).isEqualTo(RightsInformationChannel.INTERVIEW);
        assertThat(message.documentVersion()).isEqualTo("2025-01");
    }
}
