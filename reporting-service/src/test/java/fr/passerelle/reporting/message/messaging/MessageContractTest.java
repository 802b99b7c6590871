package fr.passerelle.reporting.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class MessageContractTest {
    @Test
    void the_example_of_a_delivery_is_understood() throws Exception {
        var message = read("MessageDelivered.v1", MessageDeliveredMessage.class);
        assertThat(message.deliveredAt()).isAfterOrEqualTo(message.factAt());
        assertThat(message.template()).isEqualTo(Message.OF_AN_OPENING);
    }

    @Test
    void the_example_of_a_failure_is_understood() throws Exception {
        var message = read("MessageFailed.v1", MessageFailedMessage.class);
        assertThat(message.messageId()).isNotNull();
        assertThat(message.template()).isNotBlank();
    }

    @Test
    void the_example_of_an_opening_says_where_the_person_lives() throws Exception {
        var message = read("RsaRightOpened.v1", CommuneMessage.class);
        assertThat(message.beneficiaryId()).isNotNull();
        assertThat(message.communeCode()).isNotNull();
    }

    private static <T> T read(String event, Class<T> type) throws JsonProcessingException {
        return EventMapper.create().readValue(EventContract.of(event).example(), type);
    }
}
