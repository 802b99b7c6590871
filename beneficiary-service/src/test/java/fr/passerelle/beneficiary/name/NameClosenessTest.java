package fr.passerelle.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameClosenessTest {
    @Test
    void the_order_is_written_heard_near_begun_and_somebody_else() {
        // Given
        var sought = NameCloseness.to(key("Dupont Karine"));
        // When
        var ordered = Stream.of("Durand Paul", "Dupontel Karine", "Dupon Carine", "Dufont Karine", "Karine Dupont")
                .sorted(Comparator.comparingDouble((String name) -> sought.of(key(name)))
                        .reversed())
                .toList();
        // Then
        assertThat(ordered).startsWith("Karine Dupont", "Dupon Carine").endsWith("Durand Paul");
        assertThat(sought.of(key("Durand Paul"))).isLessThan(NameCloseness.LEAST);
    }

    @ParameterizedTest
    @CsvSource({"Le Goff Yann,Legoff Yann", "Delacruz Maria,De La Cruz Maria", "Jeanpierre Roy,Jean-Pierre Roy"})
    void a_name_in_pieces_is_nearly_the_same(String sought, String known) {
        assertThat(NameCloseness.to(key(sought)).of(key(known))).isBetween(0.9, 1.0);
    }

    @Test
    void a_word_of_the_known_name_answers_to_one_word_only() {
        assertThat(NameCloseness.to(key("Martin Martine")).of(key("Martin Paul")))
                .isLessThan(0.85);
    }

    @Test
    void an_empty_name_is_close_to_nobody() {
        assertThat(NameCloseness.to(key("--")).of(key("Martin Paul"))).isZero();
    }

    private static NameKey key(String name) {
        return NameKey.of(List.of(name));
    }
}
