package fr.passerelle.reporting.tally;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What counting promises, in memory and in PostgreSQL alike.
public abstract class TallyPromise {
    private static final AtomicInteger DEPARTEMENTS = new AtomicInteger(30);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant FIRST = Instant.parse("2026-03-10T11:00:00.123456789Z");

    private static final String SERIES = "samples";
    private static final Kind KIND = Kind.of(3, "SAMPLE", null);

    private final UUID fact = Ids.next();
    /// A test has its own, so that it counts from zero.
    private final String departement = Integer.toString(DEPARTEMENTS.incrementAndGet());

    protected abstract Tally tally();

    /// Where a transaction is wanted, in one.
    protected abstract void change(Runnable work);

    @Test
    void a_fact_told_four_times_counts_once() {
        // When
        for (int time = 0; time < 4; time++) {
            tell(fact, MARCH, "92002", FIRST);
        }
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-03 92002", 1L));
    }

    @Test
    void a_correction_moves_the_fact_and_does_not_double_it() {
        // Given
        tell(fact, MARCH, "92002", FIRST);
        // When
        tell(fact, FEBRUARY, "92002", FIRST.plusSeconds(60));
        tell(fact, FEBRUARY, "92002", FIRST.plusSeconds(60));
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-02 92002", 1L));
    }

    @Test
    void a_fact_that_is_withdrawn_counts_no_more_and_may_count_again() {
        // Given
        tell(fact, MARCH, "92002", FIRST);
        // When
        within(() -> change(() -> tally().withdraw(SERIES, fact)));
        within(() -> change(() -> tally().withdraw(SERIES, fact)));
        // Then
        assertThat(counts()).isEmpty();
        tell(fact, MARCH, "92002", FIRST);
        assertThat(counts()).isEqualTo(Map.of("2026-03 92002", 1L));
    }

    @Test
    void a_correction_holds_even_where_it_arrives_first() {
        // Given
        tell(fact, FEBRUARY, "92071", FIRST.plusSeconds(60));
        // When
        tell(fact, MARCH, "92002", FIRST);
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-02 92071", 1L));
    }

    @Test
    void a_fact_without_commune_counts_among_the_unknown() {
        // When
        tell(fact, MARCH, null, FIRST);
        tell(Ids.next(), MARCH, "92002", FIRST);
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-03 ", 1L, "2026-03 92002", 1L));
    }

    @Test
    void months_that_nobody_asked_for_are_not_told() {
        // Given
        tell(fact, MARCH, "92002", FIRST);
        // When
        var found =
                TenantScope.within(Set.of(departement), () -> tally().counts(SERIES, new Months(FEBRUARY, FEBRUARY)));
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void another_departement_sees_none_of_it() {
        // Given
        tell(fact, MARCH, "92002", FIRST);
        // When
        var seen = TenantScope.within(Set.of("2A"), () -> tally().counts(SERIES, new Months(MARCH, MARCH)));
        // Then
        assertThat(seen.keySet())
                .noneMatch(counter -> counter.cell().row().departement().equals(departement));
    }

    @Test
    void a_fact_that_is_placed_counts_there_whatever_was_told_of_it() {
        // Given
        tell(fact, MARCH, "92002", FIRST);
        // When
        within(() -> change(() -> tally().place(SERIES, fact, counter(FEBRUARY, "92071"))));
        // Then
        assertThat(counts()).isEqualTo(Map.of("2026-02 92071", 1L));
    }

    @Test
    void what_was_counted_up_to_a_month_is_summed() {
        // Given
        tell(Ids.next(), FEBRUARY, "92002", FIRST);
        tell(Ids.next(), MARCH, "92002", FIRST);
        tell(Ids.next(), MARCH.plusMonths(1), "92002", FIRST);
        // When
        var until = TenantScope.within(Set.of(departement), () -> tally().countsUntil(SERIES, MARCH));
        // Then
        var summed = new Counter(Cell.of(departement, MARCH, "92002"), new Kind(KIND.labels(), 0));
        assertThat(until).isEqualTo(Map.of(summed, 2L));
    }

    private void tell(UUID id, YearMonth month, @Nullable String commune, Instant at) {
        var told = new Told(at, Ids.next());
        within(() -> change(() -> tally().place(SERIES, id, counter(month, commune), told)));
    }

    private Counter counter(YearMonth month, @Nullable String commune) {
        return new Counter(Cell.of(departement, month, commune), KIND);
    }

    private Map<String, Long> counts() {
        return TenantScope.within(Set.of(departement), () -> tally().counts(SERIES, new Months(FEBRUARY, MARCH)))
                .entrySet()
                .stream()
                .filter(counter -> counter.getValue() > 0)
                .collect(Collectors.toMap(
                        counter -> counter.getKey().cell().row().month() + " "
                                + counter.getKey().cell().communeCode(),
                        Map.Entry::getValue));
    }

    private void within(Runnable work) {
        TenantScope.within(Set.of(departement), work);
    }
}
