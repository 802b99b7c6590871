package fr.passerelle.contract.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class HouseholdContractTest {
    @Test
    void the_example_says_where_the_household_lives() throws JsonProcessingException {
        var example = EventContract.of("HouseholdChanged.v1").example();
        var message = EventMapper.create().readValue(example, HouseholdChangedMessage.class);
        assertThat(message.communeCode()).isEqualTo("92071");
    }
}
