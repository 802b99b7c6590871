package fr.passerelle.contract.binome.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class BinomeContractTest {
    @Test
    void the_example_of_an_assignment_names_both_and_the_first_day() throws JsonProcessingException {
        var binome = read("BinomeAssigned.v1").binome("92");
        assertThat(binome.conseillerEmploi().organisationId()).isEqualTo("FRANCE-TRAVAIL");
        assertThat(binome.travailleurSocial().organisationType()).isEqualTo("DEPARTEMENT");
        assertThat(binome.includes("referent-92")).isTrue();
        assertThat(binome.startsOn()).isEqualTo("2026-03-12");
    }

    @Test
    void the_example_of_an_end_says_the_last_day_and_that_it_was_no_mistake() throws JsonProcessingException {
        var message = read("BinomeEnded.v1");
        assertThat(message.endedOn()).isEqualTo("2026-09-30");
        assertThat(message.wasMistaken()).isFalse();
    }

    private static BinomeMessage read(String event) throws JsonProcessingException {
        return EventMapper.create().readValue(EventContract.of(event).example(), BinomeMessage.class);
    }
}
