package fr.passerelle.beneficiary.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {
    @ParameterizedTest
    @ValueSource(strings = {"282025110803094", "2820251108030", "2 82 02 51 108 030 94", " 282.025.110.803.094 "})
    void a_number_is_read_with_or_without_its_key_and_blanks(String written) {
        // When
        var nir = Nir.read(written);
        // Then
        assertThat(nir).map(Nir::body).hasValue("2820251108030");
        assertThat(nir).map(Nir::value).hasValue("2820251108030" + keyOf(2_820_251_108_030L));
    }

    @ParameterizedTest
    @CsvSource({"185022A123456,1850219123456", "185022b123456,1850218123456"})
    void a_number_of_corsica_is_read_with_its_letter(String written, long arithmetic) {
        // When
        var nir = Nir.read(written);
        // Then
        assertThat(nir).map(Nir::value).hasValue(written.toUpperCase(Locale.ROOT) + keyOf(arithmetic));
    }

    @ParameterizedTest
    @CsvSource({
        "28202511080,nir-length",
        "2820251108030941,nir-length",
        "982025110803094,nir-format",
        "2820251A08030,nir-format",
        "2821351108030,nir-month",
        "2821951108030,nir-month",
        "2824351108030,nir-month",
        "2824951108030,nir-month",
        "2820051108030,nir-month",
        "282025110803000,nir-key"
    })
    void a_number_that_cannot_be_one_says_why(String written, String rule) {
        // When
        var fault = Nir.faultOf(written);
        // Then
        assertThat(fault).map(Nir.Fault::rule).hasValue(rule);
        assertThat(Nir.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "12", "20", "42", "50", "99"})
    void real_and_fictitious_months_are_accepted(String month) {
        // When
        var fault = Nir.faultOf("282" + month + "51108030");
        // Then
        assertThat(fault).isEmpty();
    }

    @Test
    void year_and_sex_are_compared_never_enforced() {
        // When
        var nir = Nir.read("2820251108030").orElseThrow();
        // Then
        assertThat(nir.agreesWith(LocalDate.of(1982, 2, 1))).isTrue();
        assertThat(nir.agreesWith(LocalDate.of(1983, 2, 1))).isFalse();
        assertThat(nir.agreesWith(Sex.FEMALE)).isTrue();
        assertThat(nir.agreesWith(Sex.MALE)).isFalse();
        assertThat(nir.agreesWith(Sex.UNKNOWN)).isTrue();
    }

    @Test
    void a_number_does_not_show_itself_in_a_log() {
        // When
        var text = Nir.read("2820251108030").orElseThrow().toString();
        // Then
        assertThat(text).doesNotContain("282");
    }

    private static String keyOf(long body) {
        return String.format(Locale.ROOT, "%02d", 97 - body % 97);
    }
}
