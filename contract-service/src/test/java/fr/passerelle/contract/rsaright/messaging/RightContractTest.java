package fr.passerelle.contract.rsaright.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"RsaRightOpened.v1", "RsaRightRecorded.v1", "RsaRightResumed.v1", "RsaRightClosed.v1"})
    void the_example_names_the_person_and_the_right(String event) throws JsonProcessingException {
        var message = EventMapper.create().readValue(EventContract.of(event).example(), RightMessage.class);
        assertThat(message.beneficiaryId()).hasToString("01993a5e-7c00-7000-8000-000000000001");
        assertThat(message.rsaRightId()).isNotEqualTo(message.beneficiaryId());
    }
}
