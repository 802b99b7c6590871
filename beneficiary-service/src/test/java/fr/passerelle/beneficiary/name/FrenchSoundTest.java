package fr.passerelle.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchSoundTest {
    @ParameterizedTest
    @CsvSource({
        "thibault,thibaud",
        "stephanie,stefani",
        "martineau,martinot",
        "chauvin,chovain",
        "coulibaly,koulibali",
        "dupont,duppond",
        "ouattara,ouatara",
        "jacquet,jaket",
        "baptiste,batiste"
    })
    void what_is_said_the_same_has_the_same_code(String one, String other) {
        assertThat(FrenchSound.of(one)).isEqualTo(FrenchSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"martin,martine", "martin,marie", "jean,jeanne", "simon,simone", "le,la"})
    void what_is_said_otherwise_has_another_code(String one, String other) {
        assertThat(FrenchSound.of(one)).isNotEqualTo(FrenchSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"h", "e", "hh", "es", "x1"})
    void every_word_has_a_code(String word) {
        assertThat(FrenchSound.of(word)).isNotEmpty();
    }
}
