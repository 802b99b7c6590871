package fr.passerelle.scheduling.invitation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationClockTest {
    @Test
    void what_fails_in_one_departement_stops_no_other() {
        // Given
        var done = new ArrayList<String>();
        // When
        InvitationClock.eachForItself(List.of("59", "92"), departement -> {
            if (departement.equals("59")) {
                throw new IllegalStateException("a row of 59 is in the way");
            }
            done.add(departement);
        });
        // Then
        assertThat(done).containsExactly("92");
    }
}
