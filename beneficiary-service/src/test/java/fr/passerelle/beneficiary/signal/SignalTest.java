package fr.passerelle.beneficiary.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignalTest {
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 25);
    private static final SignalAnswer NO = new SignalAnswer(SignalOutcome.DECLINED, DeclineReason.NOT_REACHED, null);

    /// What each status becomes by an act; what is not there is refused.
    private static final Map<SignalStatus, Map<SignalAct, SignalStatus>> MATRIX = Map.of(
            SignalStatus.RECEIVED,
            Map.of(SignalAct.IDENTIFICATION, SignalStatus.IDENTIFIED, SignalAct.ANSWER, SignalStatus.ANSWERED),
            SignalStatus.IDENTIFIED,
            Map.of(SignalAct.IDENTIFICATION, SignalStatus.IDENTIFIED, SignalAct.ANSWER, SignalStatus.ANSWERED),
            SignalStatus.ANSWERED,
            Map.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SignalStatus.values())
                .flatMap(from -> Arrays.stream(SignalAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void each_status_takes_the_acts_of_the_matrix_and_refuses_the_others_by_their_name(
            SignalStatus from, SignalAct act) {
        // Given
        var signal = signal(from);
        var after = MATRIX.getOrDefault(from, Map.of()).get(act);
        // When
        Runnable attempt = () -> act(signal, act);
        // Then
        if (after == null) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(act.refusal()));
        } else {
            attempt.run();
            assertThat(signal.status()).isEqualTo(after);
        }
    }

    @Test
    void a_signal_is_late_from_the_day_after_the_last_one_to_answer_and_stays_so_once_answered_late() {
        // Given
        var signal = signal(SignalStatus.RECEIVED);
        var answeredInTime = signal(SignalStatus.ANSWERED);
        // Then
        assertThat(signal.isLate(DUE)).isFalse();
        assertThat(signal.isLate(DUE.plusDays(1))).isTrue();
        assertThat(answeredInTime.isLate(DUE.plusYears(1))).isFalse();
    }

    @Test
    void a_no_has_its_reason_and_an_appointment_its_number() {
        assertThat(NO.isWhole()).isTrue();
        assertThat(new SignalAnswer(SignalOutcome.DECLINED, null, null).isWhole())
                .isFalse();
        assertThat(new SignalAnswer(SignalOutcome.APPOINTMENT, null, null).isWhole())
                .isFalse();
        assertThat(new SignalAnswer(SignalOutcome.ORIENTATION, DeclineReason.NOT_REACHED, null).isWhole())
                .isFalse();
    }

    private static Signal signal(SignalStatus status) {
        var described = new SignalWords.Described("Lointaine", "Ada", null, null);
        var sent = new SendSignal.Command(
                "92",
                null,
                "CCAS-92071",
                "92071",
                List.of(Concern.ISOLEMENT),
                SignalBasis.PUBLIC_INTEREST,
                null,
                true,
                new SignalWords(described, null),
                AT);
        var signal = new Signal(Ids.next(), sent, DUE);
        switch (status) {
            case RECEIVED -> {}
            case IDENTIFIED -> signal.identify(Ids.next());
            case ANSWERED -> act(signal, SignalAct.ANSWER);
        }
        return signal;
    }

    private static void act(Signal signal, SignalAct act) {
        switch (act) {
            case IDENTIFICATION -> signal.identify(Ids.next());
            case ANSWER -> assertThat(signal.answer(NO, AT).answeredOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        }
    }
}
