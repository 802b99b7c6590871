package fr.passerelle.beneficiary.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RsaRightStateTest {
    /// One line a state, one column a state, in the order Z 0 1 2 3 4 5 6.
    private static final String COLUMNS = "Z0123456";

    private static final Map<String, String> MATRIX = Map.of(
            "Z", ".xxxxxxx",
            "0", "..xxxx..",
            "1", ".x......",
            "2", "....xxxx",
            "3", "...x.xxx",
            "4", "...xx.xx",
            "5", ".x.....x",
            "6", ".x......");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(RsaRightState.values())
                .flatMap(from -> Arrays.stream(RsaRightState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("everyPair")
    void each_state_is_followed_by_those_of_the_matrix_and_no_other(RsaRightState from, RsaRightState to) {
        var expected = MATRIX.getOrDefault(from.cafCode(), "").charAt(COLUMNS.indexOf(to.cafCode())) == 'x';
        assertThat(from.mayBecome(to)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("everyPair")
    void each_step_that_the_matrix_forbids_has_its_finding_with_a_sentence(RsaRightState from, RsaRightState to)
            throws IOException {
        // When
        var fault = RightTransitionFault.of(from, to);
        // Then
        assertThat(fault.isPresent()).isEqualTo(from != to && !from.mayBecome(to));
        var sentences = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages_fr.properties"))) {
            sentences.load(file);
        }
        assertThat(fault.stream()).allSatisfy(one -> assertThat(sentences).containsKey("caf-file." + one.finding()));
    }

    @Test
    void every_code_of_the_caf_has_its_state() {
        assertThat(COLUMNS.chars().mapToObj(Character::toString).map(RsaRightState::ofCaf))
                .allMatch(Optional::isPresent);
        assertThat(RsaRightState.ofCaf("9")).isEmpty();
    }
}
