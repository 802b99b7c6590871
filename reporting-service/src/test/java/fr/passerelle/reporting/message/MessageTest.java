package fr.passerelle.reporting.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Message.Addressed TO =
            new Message.Addressed(Ids.next(), Ids.next(), "92", Message.OF_AN_OPENING);

    @Test
    void a_day_ends_at_midnight_in_paris() {
        // Given
        var beforeMidnight = Instant.parse("2026-07-01T21:59:00Z");
        var afterMidnight = Instant.parse("2026-07-01T22:01:00Z");
        // When
        var message = Message.delivered(TO, beforeMidnight, afterMidnight);
        // Then
        assertThat(message.days()).isEqualTo(1);
        assertThat(Message.delivered(TO, afterMidnight, afterMidnight).days()).isZero();
    }

    @Test
    void the_month_is_that_of_the_fact_in_paris() {
        var message = Message.undelivered(TO, Instant.parse("2026-06-30T22:30:00Z"));
        assertThat(message.counter().cell().row().month()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void a_delivery_dated_before_its_fact_counts_as_immediate() {
        var fact = Instant.parse("2026-07-02T10:00:00Z");
        assertThat(Message.delivered(TO, fact, fact.minusSeconds(200_000)).days())
                .isZero();
    }
}
