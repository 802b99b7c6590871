package fr.passerelle.beneficiary.exit;

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

class ExitTest {
    private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Entry RETURNED = new Entry(DAY.plusMonths(2), false, false);

    /// What each status becomes by an act; what is not there is refused.
    private static final Map<ExitStatus, Map<ExitAct, ExitStatus>> MATRIX = Map.of(
            ExitStatus.STANDING,
            Map.of(ExitAct.REVOCATION, ExitStatus.REVOKED, ExitAct.RETURN, ExitStatus.RETURNED),
            ExitStatus.RETURNED,
            Map.of(),
            ExitStatus.REVOKED,
            Map.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ExitStatus.values())
                .flatMap(from -> Arrays.stream(ExitAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void each_status_takes_the_acts_of_the_matrix_and_refuses_the_others_by_their_name(ExitStatus from, ExitAct act) {
        // Given
        var exit = exit(from);
        var after = MATRIX.getOrDefault(from, Map.of()).get(act);
        // When
        Runnable attempt = () -> act(exit, act);
        // Then
        if (after == null) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(act.refusal()));
        } else {
            attempt.run();
            assertThat(exit.status()).isEqualTo(after);
        }
    }

    @Test
    void whoever_is_out_leaves_again_only_after_a_right_has_opened_in_between() {
        // Given
        var exit = exit(ExitStatus.STANDING);
        var openedBefore = new Entry(DAY.minusYears(1), true, false);
        // When
        Runnable attempt = () -> exit.followedBy(openedBefore);
        // Then
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("exit-recording-not-allowed"));
        assertThat(exit.status()).isEqualTo(ExitStatus.STANDING);
    }

    @Test
    void only_the_allowance_of_disabled_adults_tells_of_a_disability() {
        assertThat(Arrays.stream(ExitReason.values()).filter(ExitReason::isSensitive))
                .containsExactly(ExitReason.AAH);
    }

    private static Exit exit(ExitStatus status) {
        var left = new RecordExit.Command(Ids.next(), ExitReason.CDI, DAY, "EI-92-ANTONY", AT);
        var exit = new Exit(Ids.next(), "92", left, null);
        switch (status) {
            case STANDING -> {}
            case RETURNED -> act(exit, ExitAct.RETURN);
            case REVOKED -> act(exit, ExitAct.REVOCATION);
        }
        return exit;
    }

    private static void act(Exit exit, ExitAct act) {
        switch (act) {
            case RETURN -> exit.followedBy(RETURNED);
            case REVOCATION ->
                assertThat(exit.revoke(ExitRevocationReason.DID_NOT_COME_ABOUT, AT))
                        .isNotNull();
        }
    }
}
