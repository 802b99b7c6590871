package fr.passerelle.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Élodie,elodie",
        "Jean-Pierre,jean pierre",
        "D’Angelo,d angelo",
        "LE  GOFF,le goff",
        "Cœur,coeur",
        "Nuñez,nunez",
        "Ça-ïra,ca ira"
    })
    void accents_hyphens_and_capitals_do_not_count(String written, String key) {
        assertThat(NameKey.of(List.of(written)).value()).isEqualTo(key);
    }

    @Test
    void a_name_of_birth_equal_to_the_name_of_use_counts_once() {
        assertThat(NameKey.of(List.of("Keller", "KELLER", "Noël")).value()).isEqualTo("keller noel");
    }

    @Test
    void a_name_without_a_letter_has_an_empty_key() {
        assertThat(NameKey.of(List.of(" - ")).isEmpty()).isTrue();
    }
}
