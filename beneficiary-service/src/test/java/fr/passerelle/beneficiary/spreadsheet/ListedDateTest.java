package fr.passerelle.beneficiary.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/03/1985",
                "4/3/1985",
                "04-03-1985",
                "04.03.1985",
                "04 03 1985",
                "1985-03-04",
                "1985-03-04T00:00",
                "04/03/1985 00:00",
                "4 mars 1985",
                "4 MARS 1985",
                "31110",
                "31110.0"
            })
    void a_date_is_read_as_lists_write_it(String written) {
        assertThat(ListedDate.read(written)).contains(LocalDate.of(1985, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1er août 1979", "01/08/1979"})
    void the_first_of_a_month_and_accents_are_read(String written) {
        assertThat(ListedDate.read(written)).contains(LocalDate.of(1979, 8, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "04/03/85", "31/02/1985", "1985", "mars 1985", "04/13/1985", "inconnue", "4 brumaire 1985"})
    void what_may_be_another_day_is_not_guessed(String written) {
        assertThat(ListedDate.read(written)).isEmpty();
    }
}
