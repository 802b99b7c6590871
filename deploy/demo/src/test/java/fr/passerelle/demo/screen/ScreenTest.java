package fr.passerelle.demo.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void a_long_text_is_cut_between_its_words_and_a_long_word_stays_whole() {
        assertThat(Lines.of("un deux https://exemple.example/long trois", 10))
                .containsExactly("un deux", "https://exemple.example/long", "trois");
        assertThat(Lines.of("", 10)).containsExactly("");
    }

    @Test
    void the_last_column_of_a_table_gives_way_to_the_width() {
        // Given
        var row = List.of("agent-92", "identité, naissance le 9 juin 1967, droit ouvert et payable");
        var columns = new Columns(List.of("compte", "ce qui est montré"), List.of(row), 40);
        // When
        var lines = columns.format(row);
        // Then
        assertThat(lines)
                .containsExactly("agent-92  identité, naissance le 9 juin", "          1967, droit ouvert et payable");
    }

    @Test
    void a_code_within_a_sentence_gets_its_word() {
        assertThat(Words.inSentence("cer", "Un contrat dans l'état DRAFT attend, le RSA aussi."))
                .isEqualTo("Un contrat dans l'état brouillon (DRAFT) attend, le RSA aussi.");
        assertThat(Words.said("endsOn", "22 août 2027")).isEqualTo("jusqu'au 22 août 2027");
    }
}
