package fr.passerelle.partner.binome.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.partner.binome.BinomeEvent;
import fr.passerelle.partner.binome.BinomeFixture;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class BinomeContractTest {
    @Test
    void an_assignment_names_both_and_their_organisations() throws JsonProcessingException {
        // When
        var data = announced(BinomeFixture.assigned().assigned());
        // Then
        assertThat(data)
                .contains(
                        "\"conseillerEmploi\":{\"organisationId\":\"FRANCE-TRAVAIL\"",
                        "\"professionalId\":\"referent-92\"")
                .doesNotContain("endedOn", "reason");
    }

    @Test
    void an_end_says_when_and_why() throws JsonProcessingException {
        // When
        var data = announced(BinomeFixture.end(BinomeFixture.assigned()));
        // Then
        assertThat(data).contains("\"reason\":\"SUPPORT_COMPLETED\"").doesNotContain("assignedOn");
    }

    @Test
    void the_person_is_to_be_told_who_the_two_are() throws JsonProcessingException {
        // When
        var data = EventMapper.create()
                .writeValueAsString(
                        MessageOfBinome.of(Ids.next(), BinomeFixture.assigned().assigned()));
        // Then
        EventContract.of("MessageRequested.v1").assertKeptBy(data);
        assertThat(data).contains("\"template\":\"binome-assigned\"", "\"organisationType\":\"DEPARTEMENT\"");
    }

    @Test
    void one_that_gives_way_to_that_of_another_file_says_so() throws JsonProcessingException {
        // When
        var data = announced(BinomeFixture.givenWay(BinomeFixture.assigned()));
        // Then
        assertThat(data).contains("\"reason\":\"FILES_MERGED\"");
    }

    private static String announced(BinomeEvent event) throws JsonProcessingException {
        var data = EventMapper.create().writeValueAsString(BinomeMessage.from(event));
        EventContract.of(BinomeMessage.type(event)).assertKeptBy(data);
        return data;
    }
}
