package fr.passerelle.scheduling.planning;

import static fr.passerelle.scheduling.planning.PlanningFixture.slot;
import static fr.passerelle.scheduling.planning.PlanningFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.slot.Opening.Times;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    @Test
    void the_hour_of_the_wall_stays_when_summer_time_comes() {
        // When
        var times = Expansion.of(terms("2026-03-24", "2026-03-31"), "92", Instant.EPOCH);
        // Then
        assertThat(times)
                .extracting(Times::startsAt)
                .containsExactly(
                        Instant.parse("2026-03-24T08:00:00Z"),
                        Instant.parse("2026-03-26T13:00:00Z"),
                        Instant.parse("2026-03-31T07:00:00Z"));
    }

    @Test
    void nothing_opens_in_the_past() {
        // When
        var times = Expansion.of(terms("2026-03-24", "2026-03-26"), "92", Instant.parse("2026-03-24T08:05:00Z"));
        // Then
        assertThat(times).extracting(Times::startsAt).containsExactly(Instant.parse("2026-03-26T13:00:00Z"));
    }

    @Test
    void nobody_is_received_on_a_public_holiday() {
        // Given: 14 May 2026 is Ascension Day, a Thursday
        var times = Expansion.of(terms("2026-05-11", "2026-05-17"), "92", Instant.EPOCH);
        // Then
        assertThat(times).extracting(Times::startsAt).containsExactly(Instant.parse("2026-05-12T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00,09:00,1,planning-slot-times",
        "09:00,08:00,1,planning-slot-times",
        "02:30,03:00,1,planning-slot-early",
        "05:55,07:00,1,planning-slot-early",
        "09:02,10:00,1,planning-slot-step",
        "09:00,10:00,0,planning-slot-seats",
        "09:00,10:00,101,planning-slot-seats"
    })
    void a_slot_that_makes_no_sense_is_refused(String startsAt, String endsAt, int seats, String code) {
        var refusal = catchThrowableOfType(Refusal.class, () -> slot(DayOfWeek.MONDAY, startsAt, endsAt, seats));
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void slots_of_one_planning_do_not_overlap() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> new WeeklySlots(List.of(
                        slot(DayOfWeek.MONDAY, "09:00", "10:00", 1), slot(DayOfWeek.MONDAY, "09:45", "10:15", 1))));
        assertThat(refusal.code()).isEqualTo("planning-slot-overlap");
    }

    @Test
    void a_planning_lasts_a_year_at_most() {
        assertThat(catchThrowableOfType(Refusal.class, () -> terms("2026-03-02", "2026-03-01"))
                        .code())
                .isEqualTo("planning-period");
        assertThat(catchThrowableOfType(Refusal.class, () -> terms("2026-03-02", "2027-06-01"))
                        .code())
                .isEqualTo("planning-period");
    }
}
