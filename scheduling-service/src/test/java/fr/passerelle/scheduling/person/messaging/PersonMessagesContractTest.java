package fr.passerelle.scheduling.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMessagesContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"Requested", "Opened", "Recorded", "Suspended", "Resumed", "Closed"})
    void the_example_of_each_event_about_a_right_is_understood(String event) throws Exception {
        // When
        var message = read("RsaRight" + event + ".v1", RightMessage.class);
        // Then
        assertThat(message.beneficiaryId()).isNotNull();
        assertThat(message.rsaRightId()).isNotNull();
        assertThat(message.communeCode()).isEqualTo("92071");
    }

    @Test
    void the_examples_of_a_household_and_of_a_diagnostic_are_understood() throws Exception {
        // When
        var household = read("HouseholdChanged.v1", HouseholdChangedMessage.class);
        var diagnostic = read("DiagnosticCompleted.v1", DiagnosticCompletedMessage.class);
        // Then
        assertThat(household.communeCode()).isEqualTo("92071");
        assertThat(diagnostic.profil()).isEqualTo(2);
    }

    @Test
    void the_example_of_a_file_that_is_passed_on_is_understood() throws JsonProcessingException {
        var message = read("BeneficiaryMoved.v1", BeneficiaryMovedMessage.class);
        assertThat(message.beneficiaryId()).isNotNull();
        assertThat(message.from()).isEqualTo("CAF-921");
        assertThat(message.on()).isEqualTo("2026-10-15");
    }

    private static <T> T read(String event, Class<T> type) throws JsonProcessingException {
        return EventMapper.create().readValue(EventContract.of(event).example(), type);
    }
}
