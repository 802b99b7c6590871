package fr.passerelle.beneficiary.vrsb;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.vrsb.Section.Kind;
import fr.passerelle.beneficiary.vrsb.Section.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdCutterTest {
    private static final int LARGE = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, LARGE})
    void sections_are_the_same_whatever_the_pieces_in_which_the_file_comes(int piece) {
        // Given
        var file = CafFileFixture.of(3);
        // When
        var sections = CafFileFixture.cut(file, piece, LARGE);
        // Then
        assertThat(households(sections)).hasSize(3);
        assertThat(sections.stream().mapToLong(Section::length).sum()).isEqualTo(file.length);
        assertThat(sections.getLast().endLine()).isEqualTo(linesOf(file));
        for (var section : sections) {
            assertThat(new String(file, (int) section.offset(), (int) section.length(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(new String(section.bytes(), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void a_household_begins_on_the_line_of_its_tag() {
        // When
        var sections = cut("<Racine>\n<x/>\n<InfosFoyerRSA>\r\n</InfosFoyerRSA>\r<InfosFoyerRSA/>", LARGE);
        // Then
        assertThat(households(sections)).extracting(Section::line).containsExactly(3L, 5L);
        assertThat(households(sections)).extracting(Section::endLine).containsExactly(4L, 5L);
    }

    @Test
    void a_household_without_its_end_costs_only_itself() {
        // When
        var sections = cut("<Racine><InfosFoyerRSA><A><InfosFoyerRSA>b</InfosFoyerRSA><InfosFoyerRSA>c", LARGE);
        // Then
        assertThat(households(sections))
                .extracting(CutterText::of)
                .containsExactly("<InfosFoyerRSA><A>", "<InfosFoyerRSA>b</InfosFoyerRSA>", "<InfosFoyerRSA>c");
        assertThat(households(sections))
                .extracting(Section::state)
                .containsExactly(State.UNFINISHED, State.WHOLE, State.UNFINISHED);
    }

    @Test
    void a_comment_left_open_in_a_household_does_not_swallow_the_next_one() {
        // When
        var sections =
                cut("<Racine><InfosFoyerRSA><!-- </InfosFoyerRSA><InfosFoyerRSA>b</InfosFoyerRSA></Racine>", LARGE);
        // Then
        assertThat(households(sections)).hasSize(2);
    }

    @Test
    void a_household_set_aside_by_a_comment_stays_aside() {
        // When
        var sections = cut(
                "<Racine><InfosFoyerRSA/><!-- <InfosFoyerRSA>a</InfosFoyerRSA> --><InfosFoyerRSA>b</InfosFoyerRSA>",
                LARGE);
        // Then
        assertThat(households(sections))
                .extracting(CutterText::of)
                .containsExactly("<InfosFoyerRSA/>", "<InfosFoyerRSA>b</InfosFoyerRSA>");
    }

    @Test
    void a_household_larger_than_allowed_is_let_go_and_the_next_one_read() {
        // When
        var sections = cut(
                "<Racine><InfosFoyerRSA>" + "x".repeat(500) + "</InfosFoyerRSA><InfosFoyerRSA>b</InfosFoyerRSA>", 100);
        // Then
        assertThat(households(sections)).extracting(Section::state).containsExactly(State.OVERSIZED, State.WHOLE);
        assertThat(households(sections).getFirst().bytes()).isEmpty();
        assertThat(households(sections).getFirst().length()).isEqualTo(531);
    }

    private static List<Section> cut(String text, int limit) {
        return CafFileFixture.cut(text.getBytes(StandardCharsets.ISO_8859_1), 3, limit);
    }

    private static List<Section> households(List<Section> sections) {
        return sections.stream().filter(s -> s.kind() == Kind.HOUSEHOLD).toList();
    }

    private static long linesOf(byte[] file) {
        return 1
                + new String(file, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static final class CutterText {
        static String of(Section section) {
            return new String(section.bytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
