package fr.passerelle.beneficiary.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.parameters.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YoungChildrenTest {
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

    private final YoungChildren young = new YoungChildren(new Three(), Clock.fixed(AT, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2023-03-10,false", "2023-03-11,true", "2026-03-09,true", "2010-01-01,false"})
    void a_child_is_young_until_the_day_of_the_age_that_is_set(LocalDate born, boolean expected) {
        assertThat(young.areAmong(List.of(child(born)), "92")).isEqualTo(expected);
    }

    @Test
    void one_young_child_is_enough_and_none_is_none() {
        assertThat(young.areAmong(List.of(child(LocalDate.of(2010, 1, 1)), child(LocalDate.of(2025, 1, 1))), "92"))
                .isTrue();
        assertThat(young.areAmong(List.of(), "92")).isFalse();
    }

    private static Person child(LocalDate born) {
        return new Person(Ids.next(), "92", new Identity(null, "Petit", null, "Sam", born, null, Sex.UNKNOWN), AT);
    }

    /// What the national value says, without a database.
    private static final class Three implements Parameters {
        @Override
        public Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on) {
            return Optional.of(new Parameter(code, regime, LocalDate.of(2009, 6, 1), "3", "convention", false));
        }

        @Override
        public List<Parameter> inForce(String departement, LocalDate on) {
            return List.of();
        }
    }
}
