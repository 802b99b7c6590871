package fr.passerelle.partner.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServedCommuneTest {
    @Test
    void it_is_served_from_its_first_to_its_last_day() {
        var served = served("2026-01-01", "2026-06-30");
        assertThat(served.isServedOn(LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(served.isServedOn(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(served.isServedOn(LocalDate.parse("2026-06-30"))).isTrue();
        assertThat(served.isServedOn(LocalDate.parse("2026-07-01"))).isFalse();
    }

    @Test
    void periods_that_share_a_day_meet() {
        var first = served("2026-01-01", "2026-06-30");
        assertThat(first.meets(served("2026-06-30", null))).isTrue();
        assertThat(first.meets(served("2026-07-01", null))).isFalse();
        assertThat(served("2026-07-01", null).meets(first)).isFalse();
    }

    private static ServedCommune served(String from, @Nullable String to) {
        return new ServedCommune(
                "92",
                StructureType.ESPACE_INSERTION,
                "92071",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
