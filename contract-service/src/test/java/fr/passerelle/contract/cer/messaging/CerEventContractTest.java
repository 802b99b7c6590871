package fr.passerelle.contract.cer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.contract.cer.CerFixture;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CerEventContractTest {
    private static final ObjectMapper JSON = EventMapper.create();

    @Test
    void every_event_of_a_contract_keeps_its_promise() throws JsonProcessingException {
        // When
        var announced = announced();
        // Then
        assertThat(announced.stream().map(Announcement::type))
                .containsExactly(
                        "CerDrafted.v1",
                        "CerSigned.v1",
                        "CerSigned.v1",
                        "CerSubmitted.v1",
                        "CerValidated.v1",
                        "MessageRequested.v1",
                        "CerRejected.v1",
                        "CerRewritten.v1",
                        "CerCancelled.v1");
        for (var event : announced) {
            assertThat(event.key()).isEqualTo(CerFixture.PERSON.toString());
            EventContract.of(event.type()).assertKeptBy(JSON.writeValueAsString(event.data()));
        }
    }

    @Test
    void nothing_of_what_stands_in_a_contract_is_announced() throws JsonProcessingException {
        for (var event : announced()) {
            assertThat(JSON.writeValueAsString(event.data()))
                    .doesNotContain("retrouver du travail", "crèche", "Préciser", "GARDE_ENFANTS", "referent-92");
        }
    }

    @Test
    void what_is_announced_is_the_example() throws JsonProcessingException {
        for (var event : announced()) {
            if (event.type().equals("CerValidated.v1")) {
                assertThat(JSON.valueToTree(event.data()).toString())
                        .isEqualTo(JSON.readTree(
                                        EventContract.of("CerValidated.v1").example())
                                .toString());
            }
        }
    }

    private static List<Announcement> announced() {
        var announced = new ArrayList<Announcement>();
        var announcer = new CerEventsToOutbox(announced::addAll);
        CerFixture.story().forEach(announcer::announce);
        return announced;
    }
}
