package fr.passerelle.beneficiary.frein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FreinTest {
    private static final Instant AT = Instant.parse("2026-03-10T23:30:00Z");

    /// What each state becomes by an act; what is not there is refused.
    private static final Map<FreinState, Map<FreinAct, FreinState>> MATRIX = Map.of(
            FreinState.IDENTIFIED,
            Map.of(FreinAct.WORK, FreinState.IN_PROGRESS, FreinAct.LIFTING, FreinState.LIFTED),
            FreinState.IN_PROGRESS,
            Map.of(FreinAct.LIFTING, FreinState.LIFTED),
            FreinState.LIFTED,
            Map.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(FreinState.values())
                .flatMap(from -> Arrays.stream(FreinAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void each_state_takes_the_acts_of_the_matrix_and_refuses_the_others_by_their_name(FreinState from, FreinAct act) {
        // Given
        var frein = frein(from);
        var after = MATRIX.getOrDefault(from, Map.of()).get(act);
        // When
        Runnable attempt = act == FreinAct.WORK ? frein::work : () -> frein.lift(AT);
        // Then
        if (after == null) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(act.refusal()));
        } else {
            attempt.run();
            assertThat(frein.state()).isEqualTo(after);
        }
    }

    @Test
    void health_disability_and_justice_are_sensitive_and_no_other() {
        assertThat(Arrays.stream(FreinCode.values()).filter(FreinCode::isSensitive))
                .containsExactly(FreinCode.SANTE, FreinCode.HANDICAP, FreinCode.JUSTICE);
    }

    @Test
    void the_day_of_a_lifting_is_the_one_of_paris() {
        // Given
        var frein = frein(FreinState.IN_PROGRESS);
        // When
        var lifted = frein.lift(AT);
        // Then
        assertThat(lifted.liftedOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(lifted.code()).isEqualTo(FreinCode.MOBILITE);
    }

    private static Frein frein(FreinState state) {
        return new Frein(
                "92", Ids.next(), new Frein.Statement(FreinCode.MOBILITE, false, state), LocalDate.of(2026, 3, 9));
    }
}
