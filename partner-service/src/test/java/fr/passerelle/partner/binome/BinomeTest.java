package fr.passerelle.partner.binome;

import static fr.passerelle.partner.binome.BinomeFixture.ASSIGNED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinomeTest {
    private static final LocalDate DAY = LocalDates.on(ASSIGNED_AT);
    private static final Map<BinomeAct, Set<BinomeStatus>> ALLOWED =
            Map.of(BinomeAct.END, Set.of(BinomeStatus.IN_FORCE));

    static Stream<Arguments> matrix() {
        return Arrays.stream(BinomeStatus.values())
                .flatMap(from -> Arrays.stream(BinomeAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void each_act_is_allowed_from_its_states_and_refused_by_its_own_problem_from_the_others(
            BinomeStatus from, BinomeAct act) {
        // Given
        var binome = BinomeFixture.in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> perform(binome, act));
        // Then
        if (ALLOWED.getOrDefault(act, Set.of()).contains(from)) {
            assertThat(refusal).isNull();
            assertThat(binome.status()).isEqualTo(act.target());
        } else {
            assertThat(refusal.code()).isEqualTo("binome-" + act.code() + "-not-allowed");
            assertThat(refusal.parameters()).containsEntry("from", from.name());
            assertThat(binome.status()).isEqualTo(from);
        }
    }

    @Test
    void it_ends_between_its_first_day_and_today() {
        // Given
        var binome = BinomeFixture.assigned();
        // When
        var before = catchThrowableOfType(
                Refusal.class, () -> endOn(binome, binome.startsOn().minusDays(1)));
        var tomorrow = catchThrowableOfType(Refusal.class, () -> endOn(binome, DAY.plusDays(1)));
        var event = endOn(binome, binome.startsOn());
        // Then
        assertThat(before.code()).isEqualTo("binome-end-day");
        assertThat(tomorrow.code()).isEqualTo("binome-end-day");
        assertThat(event.endedOn()).isEqualTo(binome.startsOn());
    }

    @Test
    void it_binds_both_organisations_and_no_other() {
        var binome = BinomeFixture.assigned();
        assertThat(binome.binds("FRANCE-TRAVAIL")).isTrue();
        assertThat(binome.binds("DEPARTEMENT-92")).isTrue();
        assertThat(binome.binds("CCAS-92071")).isFalse();
    }

    private static void perform(Binome binome, BinomeAct act) {
        switch (act) {
            case END -> endOn(binome, DAY);
        }
    }

    private static BinomeEvent.Ended endOn(Binome binome, LocalDate on) {
        return binome.end(on, BinomeEndReason.REORIENTED, "agent-92", ASSIGNED_AT);
    }
}
