package fr.passerelle.reporting.rsaright.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class RsaRightOpenedContractTest {
    @Test
    void the_example_of_an_opening_is_understood() throws Exception {
        // When
        var message = EventMapper.create()
                .readValue(EventContract.of("RsaRightOpened.v1").example(), RsaRightOpenedMessage.class);
        // Then
        assertThat(message.rsaRightId()).isNotNull();
        assertThat(message.openedOn()).isNotNull();
        assertThat(message.communeCode()).matches("[0-9][0-9AB][0-9]{3}");
    }
}
