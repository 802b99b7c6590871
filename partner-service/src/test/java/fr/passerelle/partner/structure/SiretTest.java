package fr.passerelle.partner.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiretTest {
    @ParameterizedTest
    @CsvSource({
        "73282932000074,true",
        "73282932000075,false",
        "7328293200007,false",
        "7328293200007A,false",
        "35600000000048,true",
        "35600000049837,true"
    })
    void a_siret_has_fourteen_digits_and_its_key(String siret, boolean valid) {
        assertThat(Siret.isValid(siret)).isEqualTo(valid);
    }
}
