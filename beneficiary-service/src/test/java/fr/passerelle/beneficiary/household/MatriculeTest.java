package fr.passerelle.beneficiary.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatriculeTest {
    @ParameterizedTest
    @CsvSource({
        "205599000000000,2055990",
        "2055990,2055990",
        "' 2055 990 ',2055990",
        "000000002055990,2055990",
        "0012345,0012345",
        "2055990A,2055990A",
        "123456700,1234567"
    })
    void a_caf_number_is_reduced_to_its_usual_form(String written, String usual) {
        // When
        var matricule = Matricule.of("CAF", "921", written);
        // Then
        assertThat(matricule.number()).isEqualTo(usual);
        assertThat(matricule.isSecret()).isFalse();
        assertThat(matricule.organisationId()).isEqualTo("CAF-921");
    }

    @Test
    void an_msa_number_is_a_nir_and_as_secret() {
        // When
        var matricule = Matricule.of("MSA", "140", "2820251108030 00");
        // Then
        assertThat(matricule.isSecret()).isTrue();
        assertThat(matricule.number()).isEqualTo("2820251108030");
        assertThat(matricule.toString()).doesNotContain("282");
    }
}
