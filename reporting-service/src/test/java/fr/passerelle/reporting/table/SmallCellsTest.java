package fr.passerelle.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    @Test
    void a_row_of_large_cells_keeps_nothing_secret() {
        assertThat(SmallCells.secret(Map.of("Antony", 5L, "Sceaux", 12L), 5)).isEmpty();
    }

    @Test
    void a_small_cell_takes_the_smallest_other_with_it() {
        // Given
        var row = Map.of("Antony", 40L, "Sceaux", 3L, "Bagneux", 8L, "Clichy", 25L);
        // When
        var secret = SmallCells.secret(row, 5);
        // Then
        assertThat(secret).containsExactlyInAnyOrder("Sceaux", "Bagneux");
    }

    @Test
    void small_cells_that_hold_enough_together_need_no_other() {
        // Given
        var row = Map.of("Antony", 40L, "Sceaux", 3L, "Bagneux", 4L);
        // When
        var secret = SmallCells.secret(row, 5);
        // Then
        assertThat(secret).containsExactlyInAnyOrder("Sceaux", "Bagneux");
    }

    @Test
    void small_cells_that_would_each_be_known_from_their_sum_take_another_with_them() {
        // Given
        var row = Map.of("Antony", 40L, "Sceaux", 1L, "Bagneux", 1L);
        // When
        var secret = SmallCells.secret(row, 5);
        // Then
        assertThat(secret).containsExactlyInAnyOrder("Antony", "Sceaux", "Bagneux");
    }

    @Test
    void no_secret_cell_is_found_by_subtraction_whatever_the_row() {
        // Given
        for (long a = 0; a < 8; a++) {
            for (long b = 0; b < 8; b++) {
                for (long c = 0; c < 8; c++) {
                    var row = new HashMap<>(Map.of("a", a, "b", b, "c", c));
                    // When
                    var secret = SmallCells.secret(row, 5);
                    // Then
                    assertHidden(row, secret);
                }
            }
        }
    }

    private static void assertHidden(Map<String, Long> row, Set<String> secret) {
        var shown = new TreeMap<>(row);
        shown.keySet().removeAll(secret);
        assertThat(shown.values()).as("%s", row).allMatch(count -> count == 0 || count >= 5);
        long total = row.values().stream().mapToLong(Long::longValue).sum();
        long withheld =
                total - shown.values().stream().mapToLong(Long::longValue).sum();
        if (total >= 5 && !secret.isEmpty()) {
            assertThat(secret).as("%s", row).hasSizeGreaterThan(1);
            assertThat(withheld).as("%s", row).isGreaterThanOrEqualTo(5);
        }
    }
}
