package fr.passerelle.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.name.SearchKeys.Width;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {
    @ParameterizedTest
    @CsvSource({
        "Jean DUPONT,Dupont Jean,WRITTEN",
        "Legoff Yann,Le Goff Yann,WRITTEN",
        "Stefani Thibaud,Thibault Stéphanie,HEARD",
        "Dup Kar,Dupont Karine,HEARD",
        "Dupnot Karine,Dupont Karine,NEAR",
        "Fernadez Paul,Fernandez Paul,NEAR"
    })
    void who_is_meant_has_a_key_of_every_list(String sought, String known, Width width) {
        assertThat(finds(sought, known, "92", width)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Martin Jean,Durand Jean", "Dupont Karine,Dupont Solange"})
    void somebody_else_has_not(String sought, String known) {
        assertThat(finds(sought, known, "92", Width.NEAR)).isFalse();
    }

    @Test
    void the_keys_of_another_departement_are_others() {
        assertThat(finds("Dupont Karine", "Dupont Karine", "59", Width.WRITTEN)).isFalse();
    }

    @Test
    void particles_are_looked_for_only_where_nothing_else_is_told() {
        assertThat(SearchKeys.sought(key("De La Tour"), "92", Width.WRITTEN)).hasSize(1);
        assertThat(SearchKeys.sought(key("Li Wu"), "92", Width.WRITTEN)).hasSize(2);
    }

    @Test
    void a_name_of_a_hundred_words_has_few_lists() {
        var endless = key("abc".repeat(3) + " " + String.join(" ", words(100)));
        assertThat(SearchKeys.sought(endless, "92", Width.NEAR)).hasSizeLessThanOrEqualTo(5);
        assertThat(SearchKeys.soughtInPart(endless, "92")).hasSizeLessThanOrEqualTo(3);
    }

    private static boolean finds(String sought, String known, String departement, Width width) {
        var keys = Arrays.stream(SearchKeys.of(key(known), departement)).boxed().collect(Collectors.toSet());
        return SearchKeys.sought(key(sought), "92", width).stream()
                .allMatch(list -> Arrays.stream(list).anyMatch(keys::contains));
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(rank -> "mot" + rank).toList();
    }

    private static NameKey key(String name) {
        return NameKey.of(List.of(name));
    }
}
