package fr.passerelle.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DelaysTest {
    @Test
    void figures_come_from_the_histogram() {
        // Given: 0 0 0 1 2 9
        var counts = new TreeMap<>(Map.of(0, 3L, 1, 1L, 2, 1L, 9, 1L));
        // When
        var delays = Delays.of(counts, 0, 1, 2);
        // Then
        assertThat(delays.n()).isEqualTo(6);
        assertThat(delays.mean()).isEqualByComparingTo("2");
        assertThat(delays.median()).isEqualByComparingTo("0.5");
        assertThat(delays.max()).isEqualTo(9);
        assertThat(delays.withinDays())
                .containsEntry(0, new BigDecimal("0.5000"))
                .containsEntry(1, new BigDecimal("0.6667"))
                .containsEntry(2, new BigDecimal("0.8333"));
    }

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(Delays.of(new TreeMap<>(Map.of(1, 1L, 4, 1L, 30, 1L))).median())
                .isEqualByComparingTo("4");
    }
}
