package fr.passerelle.beneficiary.rsascale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {
    private final Scales scales = Scales.shipped();

    @ParameterizedTest
    @CsvSource({
        "2009-06, 454.63, 2009-06-01", "2013-08, 483.24, 2013-01-01", "2013-09, 492.90, 2013-09-01",
        "2022-06, 575.52, 2022-04-01", "2022-07, 598.54, 2022-07-01", "2026-03, 646.52, 2025-04-01",
        "2026-04, 651.69, 2026-04-01", "2027-04, 651.69, 2026-04-01"
    })
    void the_value_in_force_on_the_first_day_of_the_month_applies(YearMonth month, BigDecimal base, LocalDate from) {
        // When
        var scale = scales.on(month).orElseThrow();
        // Then
        assertThat(scale.guaranteed().person().toCents()).isEqualTo(base);
        assertThat(scale.asOf()).isEqualTo(from);
    }

    @Test
    void no_scale_holds_before_the_rsa_nor_more_than_a_year_after_the_last_amount() {
        assertThat(scales.on(YearMonth.of(2009, 5))).isEmpty();
        assertThat(scales.on(YearMonth.of(2027, 5))).isEmpty();
        assertThat(scales.on(YearMonth.of(9999, 12))).isEmpty();
        assertThat(scales.on(YearMonth.of(1, 1))).isEmpty();
    }

    @Test
    void every_value_of_every_month_names_the_text_that_it_comes_from() {
        for (var month = scales.first(); scales.on(month).isPresent(); month = month.plusMonths(1)) {
            var scale = scales.on(month).orElseThrow();
            assertThat(Arrays.stream(Parameter.values()).map(scale::reference)).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "montant-base ; 2026-04-01 ; 651.69 | montant-base ; 2026-04-02 ; 651.69 | first day of a month",
                "montant-base ; 2026-04-01 ; 651.69 | montant-base ; 2026-04-01 ; 651,69 | does not have the form",
                "montant-base ; 2026-04-01 ; 651.69 | montant-base ; 2026-04-01 ; 651.695 | does not have the form",
                "montant-base ; 2026-04-01 ; 651.69 | montant-base ; 2025-03-01 ; 651.69 | dates of one code go forward",
                "montant-base ; 2026-04-01 ; 651.69 | montant-base ; 2026-13-01 ; 651.69 | not a date",
                "montant-base ; 2026-04-01 ; 651.69 | montant-bas ; 2026-04-01 ; 651.69 | nobody reads this code",
                "montant-base ; 2026-04-01 ; 651.69 | montant-base 2026-04-01 651.69 | a code, a date, a value and a reference",
                "montant-minimum ; 2009-06-01 ; 6 | montant-minimum ; 2009-07-01 ; 6 | no montant-minimum in 2009-06",
                "montant-minimum ; 2009-06-01 ; 6 | montant-minimum ; 2009-06-01 ; - | montant-minimum is needed",
                "periode-reference ; 2025-03-01 ; M-2..M-4 | periode-reference ; 2025-03-01 ; M-3..M-5 | No value present"
            })
    void a_file_that_could_be_misread_stops_the_service(String written, String instead, String why) throws IOException {
        // Given
        var text = shipped();
        assertThat(text).contains(written);
        // When
        var wrong = text.replace(written, instead);
        // Then
        assertThatThrownBy(() -> Scales.read(wrong)).hasMessageContaining(why);
    }

    @Test
    void a_file_that_lacks_a_code_is_refused() throws IOException {
        // Given
        var text = shipped();
        // When
        var wrong = text.lines()
                .filter(line -> !line.startsWith("abattement-interruption"))
                .reduce("", (all, line) -> all + line + "\n");
        // Then
        assertThatThrownBy(() -> Scales.read(wrong)).hasMessageContaining("lacks abattement-interruption");
    }

    private static String shipped() throws IOException {
        try (var stream = Objects.requireNonNull(Scales.class.getResourceAsStream("rsa.scale"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
