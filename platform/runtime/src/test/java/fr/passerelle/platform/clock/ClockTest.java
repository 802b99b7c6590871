package fr.passerelle.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    private static final Instant WINTER = Instant.parse("2027-01-31T22:30:00Z");

    private final MovableClock clock = new MovableClock();

    @Test
    void a_moved_clock_goes_on_from_where_it_was_put() {
        ClockRoute.apply(clock, new JsonObject().put("now", WINTER.toString()));
        assertThat(clock.instant()).isCloseTo(WINTER, within(5, ChronoUnit.SECONDS));
        assertThat(clock.withZone(LocalDates.PARIS).instant()).isCloseTo(WINTER, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_month_later_is_the_local_day_a_month_later() {
        ClockRoute.apply(clock, new JsonObject().put("now", "2027-03-01T22:30:00Z"));
        ClockRoute.apply(clock, new JsonObject().put("advance", "P1M"));
        assertThat(clock.instant()).isCloseTo(Instant.parse("2027-04-01T21:30:00Z"), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_reset_clock_tells_the_real_time() {
        clock.moveTo(WINTER);
        ClockRoute.apply(clock, new JsonObject().put("reset", true));
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"tomorrow\":true}", "{\"advance\":\"soon\"}", "{\"reset\":true,\"advance\":\"P1D\"}"})
    void an_order_that_says_nothing_is_refused(String order) {
        assertThatThrownBy(() -> ClockRoute.apply(clock, new JsonObject(order))).isInstanceOf(DateTimeException.class);
    }

    @Test
    void half_past_midnight_in_paris_is_already_the_next_day() {
        assertThat(LocalDates.on(Instant.parse("2027-01-31T23:30:00Z"))).isEqualTo(LocalDate.parse("2027-02-01"));
    }

    @Test
    void a_production_that_asks_for_a_movable_clock_does_not_start() {
        assertThatThrownBy(() -> ClockSource.clock("movable", List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refused in production");
        assertThat(ClockSource.clock("movable", List.of("local"))).isInstanceOf(MovableClock.class);
        assertThat(ClockSource.clock("real", List.of("prod"))).isNotInstanceOf(MovableClock.class);
        assertThatThrownBy(() -> ClockSource.clock("moving", List.of("local")))
                .isInstanceOf(IllegalStateException.class);
    }
}
