package fr.passerelle.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MonthsTest {
    /// In Paris it is March already.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void without_bounds_it_is_the_last_twelve_months_in_paris() {
        assertThat(Months.asked(null, null, CLOCK)).isEqualTo(new Months(YearMonth.of(2025, 4), YearMonth.of(2026, 3)));
    }

    @Test
    void an_inverted_period_is_refused() {
        var refusal = catchThrowableOfType(Refusal.class, () -> Months.asked("2026-02", "2026-01", CLOCK));
        assertThat(refusal.code()).isEqualTo("period-order");
    }

    @Test
    void three_years_are_the_longest_period() {
        assertThat(Months.asked("2024-01", "2026-12", CLOCK).from()).isEqualTo(YearMonth.of(2024, 1));
        var refusal = catchThrowableOfType(Refusal.class, () -> Months.asked("2023-12", "2026-12", CLOCK));
        assertThat(refusal.code()).isEqualTo("period-too-long");
    }
}
