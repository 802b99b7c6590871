package fr.passerelle.contract.awaited;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.rule.SignatureTime;
import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaitedCerTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 12);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 12);
    private static final Instant AT = Instant.parse("2026-04-05T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"-8,", "-7,APPROACHING", "0,APPROACHING", "1,MISSED"})
    void S003_17_the_time_to_sign_is_told_of_as_far_as_it_has_come(int days, @Nullable DeadlineStep told) {
        // Given
        var awaited = awaited();
        // When
        var reminded = awaited.remind(DUE.plusDays(days), AT);
        // Then
        assertThat(reminded.map(Reminder::step)).isEqualTo(Optional.ofNullable(told));
    }

    @Test
    void S003_17_each_word_is_said_once_and_none_once_both_have_signed() {
        // Given
        var awaited = awaited();
        var signed = awaited();
        // When
        var first = awaited.remind(DUE.minusDays(7), AT);
        var again = awaited.remind(DUE, AT);
        var over = awaited.remind(DUE.plusDays(1), AT);
        var overAgain = awaited.remind(DUE.plusDays(30), AT);
        signed.settle();
        // Then
        assertThat(first).isPresent();
        assertThat(again).isEmpty();
        assertThat(over).isPresent();
        assertThat(overAgain).isEmpty();
        assertThat(signed.remind(DUE.plusDays(1), AT)).isEmpty();
    }

    private static AwaitedCer awaited() {
        var orientation = new KnownOrientation(
                Ids.next(),
                Ids.next(),
                "92",
                KnownOrientation.Pathway.SOCIAL,
                "CAF-921",
                "CAF",
                "92071",
                DECIDED,
                DECIDED,
                1);
        return new AwaitedCer(orientation, new SignatureTime(DUE, DUE.minusDays(7), "CASF, art. L262-36"));
    }
}
