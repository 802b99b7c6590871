package fr.passerelle.contract.frein.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class DiagnosticContractTest {
    @Test
    void the_example_says_which_frein_blocks() throws JsonProcessingException {
        var example = EventContract.of("DiagnosticCompleted.v1").example();
        var message = EventMapper.create().readValue(example, DiagnosticMessage.class);
        assertThat(message.freins())
                .filteredOn(DiagnosticMessage.NamedFrein::blocking)
                .extracting(DiagnosticMessage.NamedFrein::code)
                .containsExactly("GARDE_ENFANTS");
    }
}
