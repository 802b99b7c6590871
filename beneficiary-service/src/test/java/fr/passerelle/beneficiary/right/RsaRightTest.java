package fr.passerelle.beneficiary.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RsaRightTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Opening OPENING =
            new Opening(DAY, DateSource.DECISION, new BigDecimal("646.52"), "RSD", false);

    @Test
    void an_opening_at_the_desk_announces_date_and_amount() {
        // Given
        var right = in(RsaRightState.PENDING);
        // When
        var opened = right.open(OPENING, AT);
        // Then
        assertThat(opened.opening()).isEqualTo(OPENING);
        assertThat(right.state()).isEqualTo(RsaRightState.OPEN_PAYABLE);
        assertThat(right.opening()).hasValue(OPENING);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN_PAYABLE,rsa-right-already-open",
        "OPEN_SUSPENDED,rsa-right-already-open",
        "CLOSED,rsa-right-closed",
        "REFUSED,rsa-right-refused"
    })
    void an_opening_is_refused_with_its_own_reason_from_each_other_state(RsaRightState from, String code) {
        // Given
        var right = in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> right.open(OPENING, AT));
        // Then
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(right.state()).isEqualTo(from);
    }

    @Test
    void a_right_observed_open_twice_is_announced_once() {
        // Given
        var right = in(RsaRightState.UNDEFINED);
        var first = right.observe(RsaRightState.OPEN_PAYABLE, OPENING, Reasons.NONE, DAY, AT);
        // When
        var second = right.observe(RsaRightState.OPEN_PAYABLE, OPENING, Reasons.NONE, DAY, AT);
        // Then
        assertThat(first).singleElement().isInstanceOf(RsaRightEvent.Opened.class);
        assertThat(second).isEmpty();
    }

    @Test
    void a_right_opened_at_the_desk_is_not_announced_again_by_the_file() {
        // Given
        var right = in(RsaRightState.PENDING);
        right.open(OPENING, AT);
        // When
        var events = right.observe(RsaRightState.OPEN_PAYABLE, OPENING, Reasons.NONE, DAY, AT);
        // Then
        assertThat(events).isEmpty();
    }

    @Test
    void a_suspension_keeps_its_reasons_and_its_own_day_and_ends_in_a_resumption() {
        // Given
        var right = open();
        var reason = new RightStateReason(RightStateReason.ReasonKind.PAYMENT_SUSPENSION, "06", DAY.minusDays(10));
        // When
        var suspended = right.observe(RsaRightState.OPEN_PAYMENT_SUSPENDED, OPENING, Reasons.of(reason), DAY, AT);
        var resumed = right.observe(RsaRightState.OPEN_PAYABLE, OPENING, Reasons.NONE, DAY.plusMonths(1), AT);
        // Then
        assertThat(suspended)
                .singleElement()
                .isEqualTo(new RsaRightEvent.Suspended(
                        right.id(), right.householdId(), DAY.minusDays(10), List.of("06"), AT));
        assertThat(resumed).singleElement().isInstanceOf(RsaRightEvent.Resumed.class);
        assertThat(right.reasons()).isEqualTo(Reasons.NONE);
    }

    @Test
    void a_closure_with_an_unknown_reason_keeps_it() {
        // Given
        var right = open();
        // When
        var events = right.observe(
                RsaRightState.CLOSED,
                null,
                Reasons.of(new RightStateReason(RightStateReason.ReasonKind.CLOSURE, "XYZ", DAY)),
                DAY,
                AT);
        // Then
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        RsaRightEvent.Closed.class,
                        closed -> assertThat(closed.reasons()).containsExactly("XYZ"));
    }

    @Test
    void a_later_file_moves_the_amount_never_the_day_of_opening() {
        // Given
        var right = open();
        var later =
                new Opening(DAY.plusMonths(2), DateSource.FILE_REFERENCE_DATE, new BigDecimal("700.10"), "RSI", true);
        // When
        right.observe(RsaRightState.OPEN_PAYABLE, later, Reasons.NONE, DAY, AT);
        // Then
        assertThat(right.opening())
                .hasValue(new Opening(DAY, DateSource.DECISION, new BigDecimal("700.10"), "RSI", true));
    }

    @ParameterizedTest
    @CsvSource({
        "0.01,true",
        "10000,true",
        "646.50,true",
        "646.5000,true",
        "0,false",
        "-1,false",
        "10000.01,false",
        "1.005,false"
    })
    void an_amount_is_above_zero_up_to_ten_thousand_with_two_decimals(BigDecimal amount, boolean plausible) {
        assertThat(Opening.isPlausible(amount)).isEqualTo(plausible);
    }

    private static RsaRight open() {
        var right = in(RsaRightState.PENDING);
        right.open(OPENING, AT);
        return right;
    }

    private static RsaRight in(RsaRightState state) {
        return new RsaRight(Ids.next(), "92", Ids.next(), state, DAY, AT);
    }
}
