package fr.passerelle.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    private static final String FRANCE = "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25";

    @ParameterizedTest
    @CsvSource({
        "2026-04-06,92,true",
        "2026-05-14,92,true",
        "2026-05-25,92,true",
        "2026-05-08,92,true",
        "2026-04-03,92,false",
        "2026-04-03,67,true",
        "2026-12-26,57,true",
        "2026-12-26,92,false",
        "2026-05-22,972,true",
        "2026-05-22,92,false",
        "2025-04-21,59,true",
        "2038-04-26,59,true",
        "2026-03-10,92,false"
    })
    void public_holidays_are_those_of_the_law_and_of_the_place(LocalDate day, String departement, boolean holiday) {
        assertThat(PublicHolidays.includes(day, departement)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "2A", "59", "75", "92", "95"})
    void a_year_has_the_eleven_days_of_the_law(String departement) {
        assertThat(daysOff2026(departement)).isEqualTo(FRANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "57, 04-03 12-26",
        "67, 04-03 12-26",
        "68, 04-03 12-26",
        "971, 05-27",
        "972, 05-22",
        "973, 06-10",
        "974, 12-20",
        "976, 04-27"
    })
    void a_year_has_the_days_of_the_place_too(String departement, String more) {
        var expected = Arrays.stream((FRANCE + " " + more).split(" ")).sorted().toList();
        assertThat(daysOff2026(departement).split(" ")).containsExactlyElementsOf(expected);
    }

    private static String daysOff2026(String departement) {
        return String.join(
                " ",
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> PublicHolidays.includes(day, departement))
                        .map(day -> MonthDay.from(day).toString().substring(2))
                        .toList());
    }
}
