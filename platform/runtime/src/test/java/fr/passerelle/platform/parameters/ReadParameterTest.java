package fr.passerelle.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadParameterTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final Parameters parameters = new National(Map.of(
            "child-age", "3", "answer-time", "P1M15D", "publics", "JEUNES, SENIORS ,,FAMILLES", "none-listed", ""));

    @Test
    void a_value_of_every_regime_is_read_as_what_it_is() {
        assertThat(parameters.number("child-age", "92", TODAY)).isEqualTo(3);
        assertThat(parameters.period("answer-time", "92", TODAY)).isEqualTo(Period.of(0, 1, 15));
    }

    @Test
    void listed_codes_keep_their_order_and_lose_their_blanks() {
        assertThat(parameters.codes("publics", "92", TODAY)).containsExactly("JEUNES", "SENIORS", "FAMILLES");
        assertThat(parameters.codes("none-listed", "92", TODAY)).isEmpty();
        assertThat(parameters.codes("unheard-of", "92", TODAY)).isEmpty();
    }

    @Test
    void a_missing_number_or_time_is_named_with_its_day() {
        assertThatThrownBy(() -> parameters.number("unheard-of", "92", TODAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("unheard-of", "2026-03-02");
        assertThatThrownBy(() -> parameters.period("unheard-of", "92", TODAY))
                .isInstanceOf(IllegalStateException.class);
    }

    /// Values for every regime, of no département.
    private record National(Map<String, String> values) implements Parameters {
        @Override
        public Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on) {
            return Optional.ofNullable(values.get(code))
                    .filter(_ -> regime.equals(EVERY_REGIME))
                    .map(value -> new Parameter(code, regime, on, value, "CASF art. L. 262-1", true));
        }

        @Override
        public List<Parameter> inForce(String departement, LocalDate on) {
            return List.of();
        }
    }
}
