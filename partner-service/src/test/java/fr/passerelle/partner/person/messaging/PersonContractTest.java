package fr.passerelle.partner.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.partner.person.RightState;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"RsaRightOpened.v1", "RsaRightRecorded.v1", "RsaRightRequested.v1"})
    void the_example_of_a_right_is_understood(String event) throws JsonProcessingException {
        var message = read(event, RightMessage.class);
        assertThat(message.payingBodyId()).isEqualTo("CAF-921");
        assertThat(message.communeCode()).isEqualTo("92071");
        assertThat(message.silent(RightState.OPEN).receivedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RsaRightSuspended.v1", "RsaRightResumed.v1", "RsaRightClosed.v1"})
    void the_example_of_what_becomes_of_a_right_is_understood(String event) throws JsonProcessingException {
        var fact = read(event, RightMessage.class).silent(RightState.CLOSED);
        assertThat(fact.state()).isEqualTo(RightState.CLOSED);
        assertThat(fact.rsaRightId())
                .isEqualTo(read("RsaRightOpened.v1", RightMessage.class).rsaRightId());
        assertThat(fact.payingBodyId()).isNull();
    }

    @Test
    void only_the_opening_starts_the_clock() throws JsonProcessingException {
        assertThat(read("RsaRightOpened.v1", RightMessage.class).opened().receivedAt())
                .isNotNull();
    }

    @Test
    void the_example_of_a_household_is_understood() throws JsonProcessingException {
        var fact = read("HouseholdChanged.v1", HouseholdMessage.class).fact();
        assertThat(fact.singleParent()).isTrue();
        assertThat(fact.communeCode()).isEqualTo("92071");
    }

    @Test
    void the_example_of_a_diagnostic_is_understood() throws JsonProcessingException {
        var message = read("DiagnosticCompleted.v1", DiagnosticMessage.class);
        assertThat(message.diagnostic().profil()).isEqualTo(2);
        assertThat(message.diagnostic().leadsToFranceTravail()).isFalse();
        assertThat(message.household().singleParent()).isFalse();
    }

    @Test
    void the_example_of_a_signal_is_understood() throws JsonProcessingException {
        var message = read("SignalAnswered.v1", SignalAnsweredMessage.class);
        assertThat(message.outcome()).isEqualTo("ORIENTATION");
        assertThat(message.beneficiaryId()).isNotNull();
        assertThat(message.communeCode()).isEqualTo("92071");
    }

    @Test
    void the_example_of_a_registration_is_understood() throws JsonProcessingException {
        var message = read("BeneficiaryRegistered.v1", BeneficiaryRegisteredMessage.class);
        assertThat(message.organisationId()).isEqualTo("CCAS-92071");
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
