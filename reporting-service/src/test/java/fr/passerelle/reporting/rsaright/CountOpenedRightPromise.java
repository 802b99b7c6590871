package fr.passerelle.reporting.rsaright;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What counting rights promises, in memory and in PostgreSQL alike.
public abstract class CountOpenedRightPromise {
    private static final AtomicInteger DEPARTEMENTS = new AtomicInteger(30);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant FIRST = Instant.parse("2026-03-10T11:00:00.123456789Z");

    private final UUID right = Ids.next();
    /// A test has its own, so that it counts from zero.
    private final String departement = Integer.toString(DEPARTEMENTS.incrementAndGet());

    protected abstract CountOpenedRight countOpenedRight();

    protected abstract OpenedRights rights();

    @Test
    void a_right_announced_once_a_member_counts_once() {
        // When
        for (int member = 0; member < 4; member++) {
            tell(right, MARCH, "92002", FIRST);
        }
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-03 92002", 1L));
    }

    @Test
    void a_correction_moves_the_right_and_does_not_double_it() {
        // Given
        tell(right, MARCH, "92002", FIRST);
        // When
        tell(right, FEBRUARY, "92002", FIRST.plusSeconds(60));
        tell(right, FEBRUARY, "92002", FIRST.plusSeconds(60));
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-02 92002", 1L));
    }

    @Test
    void a_correction_holds_even_where_it_arrives_first() {
        // Given
        tell(right, FEBRUARY, "92071", FIRST.plusSeconds(60));
        // When
        tell(right, MARCH, "92002", FIRST);
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-02 92071", 1L));
    }

    @Test
    void a_right_without_commune_counts_among_the_unknown() {
        // When
        tell(right, MARCH, null, FIRST);
        tell(Ids.next(), MARCH, "92002", FIRST);
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-03 ", 1L, "2026-03 92002", 1L));
    }

    @Test
    void months_that_nobody_asked_for_are_not_told() {
        // Given
        tell(right, MARCH, "92002", FIRST);
        // When
        var found = within(() -> rights().counts(new Months(FEBRUARY, FEBRUARY)));
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void another_departement_sees_none_of_it() {
        // Given
        tell(right, MARCH, "92002", FIRST);
        // When
        var seen = TenantScope.within(Set.of("2A"), () -> rights().counts(new Months(MARCH, MARCH)));
        // Then
        assertThat(seen.keySet()).noneMatch(cell -> cell.row().departement().equals(departement));
    }

    private void tell(UUID id, YearMonth month, @Nullable String commune, Instant at) {
        var told = new OpenedRight(id, Cell.of(departement, month, commune), at, Ids.next());
        TenantScope.within(Set.of(departement), () -> countOpenedRight().handle(told));
    }

    private Map<String, Long> counts() {
        return within(() -> rights().counts(new Months(FEBRUARY, MARCH))).entrySet().stream()
                .filter(cell -> cell.getValue() > 0)
                .collect(Collectors.toMap(
                        cell -> cell.getKey().row().month() + " "
                                + cell.getKey().communeCode(),
                        Map.Entry::getValue));
    }

    private Map<Cell, Long> within(Supplier<Map<Cell, Long>> read) {
        return TenantScope.within(Set.of(departement), read);
    }
}
