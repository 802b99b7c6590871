package fr.passerelle.partner.binome;

import static fr.passerelle.partner.binome.BinomeFixture.ASSIGNED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BinomeTest {
    private static final LocalDate DAY = LocalDates.on(ASSIGNED_AT);

    @ParameterizedTest
    @EnumSource(BinomeStatus.class)
    void one_in_force_alone_ends_and_each_other_is_refused_by_the_problem_of_an_end(BinomeStatus from) {
        // Given
        var binome = BinomeFixture.in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> endOn(binome, DAY));
        // Then
        if (from == BinomeStatus.IN_FORCE) {
            assertThat(refusal).isNull();
            assertThat(binome.status()).isEqualTo(BinomeStatus.ENDED);
        } else {
            assertThat(refusal.code()).isEqualTo("binome-end-not-allowed");
            assertThat(refusal.parameters()).containsEntry("from", from.name());
            assertThat(binome.status()).isEqualTo(from);
        }
    }

    @Test
    void of_two_files_one_gives_way_today_and_nobody_says_so_by_hand() {
        // Given
        var binome = BinomeFixture.assigned();
        // When
        var byHand = catchThrowableOfType(
                Refusal.class, () -> binome.end(DAY, BinomeEndReason.FILES_MERGED, "agent-92", ASSIGNED_AT));
        var event = binome.giveWay("passerelle", ASSIGNED_AT);
        var again = catchThrowableOfType(Refusal.class, () -> binome.giveWay("passerelle", ASSIGNED_AT));
        // Then
        assertThat(byHand.code()).isEqualTo("binome-end-of-merge");
        assertThat(event.endedOn()).isEqualTo(DAY);
        assertThat(event.reason()).isEqualTo(BinomeEndReason.FILES_MERGED);
        assertThat(again.code()).isEqualTo("binome-end-not-allowed");
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

    private static BinomeEvent.Ended endOn(Binome binome, LocalDate on) {
        return binome.end(on, BinomeEndReason.REORIENTED, "agent-92", ASSIGNED_AT);
    }
}
