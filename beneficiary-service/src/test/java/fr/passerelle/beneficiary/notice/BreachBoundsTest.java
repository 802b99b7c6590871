package fr.passerelle.beneficiary.notice;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachGround;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachSanction;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachBoundsTest {
    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 7, 1);

    private static final UUID ALONE = UUID.fromString("01999999-0000-7000-8000-0000000000a1");
    private static final UUID WITH_OTHERS = UUID.fromString("01999999-0000-7000-8000-0000000000a2");

    private final BreachBounds bounds =
            new BreachBounds(new Scale(), WITH_OTHERS::equals, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_REFUSED,    SUSPENSION,  30,  1",
        "COMMITMENT_NOT_KEPT, SUSPENSION,  100, 2",
        "CONTROL_REFUSED,     SUPPRESSION, 100, 4",
        "REPEATED,            SUSPENSION,  50,  4",
        "REPEATED,            SUPPRESSION, 100, 4"
    })
    void what_the_law_knows_may_be_told(BreachGround ground, BreachSanction sanction, int percent, int months) {
        assertThatNoException()
                .isThrownBy(() -> bounds.check(breach(ground, sanction, percent, months, ANSWER_BY), ALONE, "92", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_REFUSED,    SUPPRESSION, 50,  2, message-sanction-of-other-ground",
        "COMMITMENT_NOT_KEPT, SUPPRESSION, 50,  2, message-sanction-of-other-ground",
        "CONTROL_REFUSED,     SUSPENSION,  50,  2, message-sanction-of-other-ground",
        "CONTRACT_REFUSED,    SUSPENSION,  29,  2, message-sanction-out-of-bounds",
        "CONTRACT_REFUSED,    SUSPENSION,  101, 2, message-sanction-out-of-bounds",
        "CONTRACT_REFUSED,    SUSPENSION,  50,  0, message-sanction-out-of-bounds",
        "COMMITMENT_NOT_KEPT, SUSPENSION,  50,  3, message-sanction-out-of-bounds",
        "CONTROL_REFUSED,     SUPPRESSION, 50,  5, message-sanction-out-of-bounds",
        "REPEATED,            SUPPRESSION, 50,  5, message-sanction-out-of-bounds"
    })
    void what_the_law_does_not_know_is_told_to_nobody(
            BreachGround ground, BreachSanction sanction, int percent, int months, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bounds.check(breach(ground, sanction, percent, months, ANSWER_BY), ALONE, "92", NOW))
                .matches(refusal -> refusal.code().equals(code), code);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITMENT_NOT_KEPT, SUSPENSION,  51",
        "CONTROL_REFUSED,     SUPPRESSION, 100",
        "REPEATED,            SUPPRESSION, 60"
    })
    void half_is_left_to_a_household_of_several(BreachGround ground, BreachSanction sanction, int percent) {
        // Given
        var breach = breach(ground, sanction, percent, 2, ANSWER_BY);
        // Then
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bounds.check(breach, WITH_OTHERS, "92", NOW))
                .extracting(Refusal::code)
                .isEqualTo("message-sanction-of-household-out-of-bounds");
    }

    @Test
    void a_household_of_several_may_be_told_of_the_half() {
        // Given
        var breach = breach(BreachGround.COMMITMENT_NOT_KEPT, BreachSanction.SUSPENSION, 50, 2, ANSWER_BY);
        // Then
        assertThatNoException().isThrownBy(() -> bounds.check(breach, WITH_OTHERS, "92", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-09, 2026-06-01T08:00:00Z",
        "2026-06-10, 2026-06-01T08:00:00Z",
        // half past midnight in Paris
        "2026-06-20, 2026-06-19T22:30:00Z"
    })
    void nobody_is_asked_to_answer_by_the_day_on_which_it_is_sent(LocalDate answerBy, Instant dueAt) {
        // Given
        var breach = breach(BreachGround.CONTRACT_REFUSED, BreachSanction.SUSPENSION, 50, 2, answerBy);
        // Then
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bounds.check(breach, ALONE, "92", dueAt))
                .extracting(Refusal::code)
                .isEqualTo("message-answer-too-late");
    }

    @Test
    void the_day_after_is_time_to_answer() {
        // Given
        var breach = breach(BreachGround.CONTRACT_REFUSED, BreachSanction.SUSPENSION, 50, 2, LocalDate.of(2026, 6, 11));
        // Then
        assertThatNoException().isThrownBy(() -> bounds.check(breach, ALONE, "92", NOW));
    }

    private static Breach breach(
            BreachGround ground, BreachSanction sanction, int percent, int months, LocalDate answerBy) {
        var day = LocalDate.of(2026, 6, 1);
        return new Breach(ground, null, day, null, null, day.minusMonths(1), sanction, percent, months, answerBy);
    }

    /// What the national values say since June 2025, without a database.
    private static final class Scale implements Parameters {
        private static final Map<String, String> VALUES = Map.of(
                "breach-percent-least", "30",
                "breach-percent-most-household", "50",
                "breach-months-least", "1",
                "breach-months-most-first", "2",
                "breach-months-most-control", "4",
                "breach-months-most-repeated", "4");

        @Override
        public Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on) {
            return Optional.ofNullable(VALUES.get(code))
                    .map(value -> new Parameter(code, regime, LocalDate.of(2025, 6, 1), value, "R262-68", false));
        }

        @Override
        public List<Parameter> inForce(String departement, LocalDate on) {
            return List.of();
        }
    }
}
