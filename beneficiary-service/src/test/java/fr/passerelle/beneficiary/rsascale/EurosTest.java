package fr.passerelle.beneficiary.rsascale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurosTest {
    @ParameterizedTest
    @CsvSource({
        "0.0049, 0.00",
        "0.005, 0.01",
        "0.0051, 0.01",
        "1.0049, 1.00",
        "1.005, 1.01",
        "-1.005, -1.01",
        "-1.0049, -1.00",
        "651.69, 651.69",
        "1000000, 1000000.00"
    })
    void half_a_cent_goes_away_from_zero(String exact, String shown) {
        assertThat(euros(exact).toCents()).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void three_thirds_make_a_whole() {
        // Given
        var third = euros("0.0001").third();
        // When
        var whole = third.times(3);
        // Then
        assertThat(whole).isEqualTo(euros("0.0001"));
    }

    @Test
    void rates_of_five_decimals_of_cents_are_exact() {
        // When
        var share = euros("651.69").times(Rate.of(new BigDecimal("1.28412")));
        // Then
        assertThat(share).isEqualTo(euros("836.8481628"));
    }

    @Test
    void what_would_have_to_be_rounded_is_refused() {
        assertThatThrownBy(() -> euros("0.00000001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> euros("0.0001").third().third().third().third())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> euros("0.0001").times(Rate.of(new BigDecimal("0.00001"))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_rate_is_kept_in_lowest_terms() {
        assertThat(Rate.of(new BigDecimal("0.62"))).isEqualTo(new Rate(31, 50));
        assertThat(Rate.of(new BigDecimal("0.620")).rest()).isEqualTo(new Rate(19, 50));
        assertThat(Rate.NONE.rest()).isEqualTo(new Rate(1, 1));
    }

    private static Euros euros(String written) {
        return Euros.of(new BigDecimal(written));
    }
}
