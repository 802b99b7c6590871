package fr.passerelle.contract.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsaRightContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"RsaRightOpened.v1", "RsaRightRecorded.v1"})
    void the_example_says_where_the_person_lives_and_who_pays(String event) throws JsonProcessingException {
        var message = EventMapper.create().readValue(EventContract.of(event).example(), RsaRightMessage.class);
        assertThat(message.communeCode()).isEqualTo("92071");
        assertThat(message.payingBodyId()).isEqualTo("CAF-921");
    }
}
