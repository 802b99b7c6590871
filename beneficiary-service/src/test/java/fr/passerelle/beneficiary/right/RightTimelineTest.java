package fr.passerelle.beneficiary.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RightTimelineTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void each_version_holds_until_the_next_one_takes_effect() {
        // When
        var timeline = RightTimeline.of(List.of(open("646.52", JANUARY), open("600.00", MARCH)));
        // Then
        assertThat(timeline.periods()).extracting(RightTimeline.Period::until).containsExactly(MARCH, null);
        assertThat(amountOn(timeline, FEBRUARY)).isEqualTo("646.52");
        assertThat(amountOn(timeline, MARCH)).isEqualTo("600.00");
        assertThat(timeline.on(JANUARY.minusDays(1))).isEmpty();
    }

    @Test
    void what_is_told_later_of_earlier_days_takes_the_place_of_what_was_told_of_them() {
        // Given
        var closed = version(RsaRightState.CLOSED, null, FEBRUARY);
        // When
        var timeline = RightTimeline.of(List.of(open("646.52", JANUARY), open("600.00", MARCH), closed));
        // Then
        assertThat(timeline.periods()).hasSize(2);
        assertThat(timeline.on(MARCH).orElseThrow().version()).isEqualTo(closed);
        assertThat(amountOn(timeline, FEBRUARY.minusDays(1))).isEqualTo("646.52");
    }

    private static String amountOn(RightTimeline timeline, LocalDate day) {
        var opening = timeline.on(day).orElseThrow().version().opening();
        return opening == null || opening.amount() == null
                ? ""
                : opening.amount().toPlainString();
    }

    private static RightVersion open(String amount, LocalDate from) {
        var opening = new Opening(JANUARY, DateSource.DECISION, new BigDecimal(amount), "RSD", false);
        return version(RsaRightState.OPEN_PAYABLE, opening, from);
    }

    private static RightVersion version(RsaRightState state, @Nullable Opening opening, LocalDate from) {
        return new RightVersion(state, opening, Reasons.NONE, from, Instant.EPOCH);
    }
}
