package fr.passerelle.contract.frein.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreinLiftedContractTest {
    @Test
    void the_example_says_which_frein_was_lifted() throws JsonProcessingException {
        var example = EventContract.of("FreinLifted.v1").example();
        var message = EventMapper.create().readValue(example, FreinLiftedMessage.class);
        assertThat(message.freinId()).isEqualTo(UUID.fromString("01993a5e-7c00-7000-8000-000000000031"));
    }
}
