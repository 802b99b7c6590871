package fr.passerelle.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-10T08:30:00Z, mardi 10 mars 2026 à 9 h 30",
        "2026-07-01T07:00:00Z, mercredi 1er juillet 2026 à 9 h",
        "2026-12-31T23:05:00Z, vendredi 1er janvier 2027 à 0 h 05"
    })
    void a_moment_is_said_in_local_time(Instant at, String said) {
        assertThat(FrenchTimes.moment(at).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, 1er octobre 2026", "2026-10-11, 11 octobre 2026"})
    void the_first_of_a_month_is_said_as_people_do(LocalDate day, String said) {
        assertThat(FrenchTimes.day(day)).isEqualTo(said);
    }
}
