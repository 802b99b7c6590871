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

    @Test
    void the_example_of_a_file_that_is_passed_on_names_who_gave_it_and_the_day() throws JsonProcessingException {
        var example = EventContract.of("BeneficiaryMoved.v1").example();
        var message = EventMapper.create().readValue(example, BeneficiaryMovedMessage.class);
        assertThat(message.beneficiaryId()).hasToString("01993a5e-7c00-7000-8000-000000000001");
        assertThat(message.from()).isEqualTo("CAF-921");
        assertThat(message.on()).isEqualTo("2026-10-15");
    }
}
