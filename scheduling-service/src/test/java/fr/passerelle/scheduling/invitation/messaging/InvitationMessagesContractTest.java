package fr.passerelle.scheduling.invitation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class InvitationMessagesContractTest {
    @Test
    void the_examples_of_what_makes_and_ends_invitations_are_understood() throws Exception {
        // When
        var opened = read("RsaRightOpened.v1", OpenedRightMessage.class);
        var closed = read("RsaRightClosed.v1", ClosedRightMessage.class);
        var moved = read("HouseholdChanged.v1", MovedPersonMessage.class);
        // Then
        assertThat(opened.role()).isEqualTo("DEM");
        assertThat(opened.receivedAt()).isNotNull();
        assertThat(opened.communeCode()).isEqualTo("92071");
        assertThat(closed.rsaRightId()).isNotNull();
        assertThat(moved.subjectToRightsAndDuties()).isTrue();
    }

    private static <T> T read(String event, Class<T> type) throws JsonProcessingException {
        return EventMapper.create().readValue(EventContract.of(event).example(), type);
    }
}
