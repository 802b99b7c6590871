package fr.passerelle.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueWorkTest {
    private final List<String> done = new ArrayList<>();
    private final Map<String, Deque<String>> due =
            Map.of("59", new ArrayDeque<>(List.of("a", "b")), "92", new ArrayDeque<>(List.of("c")));

    @Test
    void all_that_is_due_is_taken_within_its_departement() {
        DueWork.takeAll("pieces", () -> List.of("59", "92"), this::takeOne);
        assertThat(done).containsExactly("59 a", "59 b", "92 c");
    }

    @Test
    void what_fails_in_one_departement_stays_due_there_and_stops_no_other() {
        // When
        DueWork.takeAll("pieces", () -> List.of("59", "92"), () -> {
            if (TenantScope.current().contains("59")) {
                throw new IllegalStateException("a row of 59 is in the way");
            }
            return takeOne();
        });
        // Then
        assertThat(done).containsExactly("92 c");
        assertThat(due.get("59")).containsExactly("a", "b");
    }

    @Test
    void a_database_that_is_away_leaves_all_for_the_next_turn() {
        assertThatCode(() -> DueWork.takeAll(
                        "pieces",
                        () -> {
                            throw new IllegalStateException("no connection");
                        },
                        this::takeOne))
                .doesNotThrowAnyException();
        assertThat(done).isEmpty();
    }

    private boolean takeOne() {
        var departement = TenantScope.current().iterator().next();
        var piece = due.getOrDefault(departement, new ArrayDeque<>()).poll();
        if (piece != null) {
            done.add(departement + " " + piece);
        }
        return piece != null;
    }
}
