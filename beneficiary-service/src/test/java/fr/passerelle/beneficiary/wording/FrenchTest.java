package fr.passerelle.beneficiary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {
    @ParameterizedTest
    @CsvSource({"+33199009202, 01 99 00 92 02", "+3225550100, +32 2 555 01 00"})
    void a_number_is_written_as_it_is_dialled(String e164, String written) {
        assertThat(French.phone(e164).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"646.5, '646,50 €'", "1234.56, '1 234,56 €'"})
    void an_amount_has_two_decimals(BigDecimal amount, String written) {
        assertThat(French.euros(amount).replace('\u00a0', ' ')).isEqualTo(written);
    }
}
