package fr.passerelle.reporting.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.path.FollowPath.Person;
import fr.passerelle.reporting.path.Steps.Contract;
import fr.passerelle.reporting.path.Steps.Orientation;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What following paths promises, in memory and in PostgreSQL alike.
public abstract class FollowPathPromise {
    private static final AtomicInteger DEPARTEMENTS = new AtomicInteger(40);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ORIENTED = LocalDate.of(2026, 3, 12);
    private static final LocalDate VALIDATED = LocalDate.of(2026, 3, 24);
    private static final Instant AT = Instant.parse("2026-03-24T11:00:00Z");
    private static final Months MARCH = new Months(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    /// A test has its own, so that it counts from zero.
    private final String departement = Integer.toString(DEPARTEMENTS.incrementAndGet());

    protected abstract FollowPath followPath();

    protected abstract Tally tally();

    @Test
    void whatever_order_three_services_are_heard_in_the_delays_are_the_same() {
        // Given
        var orders = permutations(List.of(0, 1, 2, 3, 4));
        for (int told = 1; told <= orders.size(); told++) {
            var facts = facts(person());
            // When
            orders.get(told - 1).forEach(fact -> within(facts.get(fact)));
            // Then
            assertThat(counts(Steps.ORIENTATION_DELAYS)).isEqualTo(Map.of("92002 MEASURED 10", (long) told));
            assertThat(counts(Steps.CONTRACT_DELAYS)).isEqualTo(Map.of("92071 MEASURED 12", (long) told));
        }
    }

    @Test
    void the_day_that_a_decision_names_itself_wins() {
        // Given
        var person = person();
        within(() -> followPath().received(person, Ids.next(), RECEIVED, told(1)));
        // When
        within(() -> followPath().oriented(person, orientation(1, ORIENTED, ORIENTED.minusDays(3)), told(2)));
        within(() -> followPath()
                .contracted(
                        person,
                        new Contract(Ids.next(), 1, VALIDATED, VALIDATED.minusDays(4), null, "92071"),
                        told(3)));
        // Then
        assertThat(counts(Steps.ORIENTATION_DELAYS)).isEqualTo(Map.of("92002 MEASURED 3", 1L));
        assertThat(counts(Steps.CONTRACT_DELAYS)).isEqualTo(Map.of("92071 MEASURED 4", 1L));
    }

    @Test
    void only_the_first_orientation_and_the_first_contract_are_measured() {
        // When
        within(() -> followPath().oriented(person(), orientation(2, ORIENTED, RECEIVED), told(1)));
        within(() -> followPath()
                .contracted(person(), new Contract(Ids.next(), 2, VALIDATED, ORIENTED, null, "92071"), told(2)));
        // Then
        assertThat(counts(Steps.ORIENTATION_DELAYS)).isEmpty();
        assertThat(counts(Steps.CONTRACT_DELAYS)).isEmpty();
    }

    @Test
    void of_two_first_orientations_of_one_person_the_earlier_counts_whichever_is_told_first() {
        // Given
        var person = person();
        within(() -> followPath().oriented(person, orientation(1, ORIENTED, RECEIVED), told(1)));
        // When
        within(() -> followPath().oriented(person, orientation(1, ORIENTED.minusDays(4), RECEIVED), told(2)));
        // Then
        assertThat(counts(Steps.ORIENTATION_DELAYS)).isEqualTo(Map.of("92002 MEASURED 6", 1L));
    }

    @Test
    void a_step_whose_start_nobody_told_has_no_delay_and_is_counted_apart() {
        // When
        var person = person();
        within(() -> followPath().received(person, Ids.next(), ORIENTED.plusDays(1), told(1)));
        within(() -> followPath().oriented(person, orientation(1, ORIENTED, null), told(2)));
        // Then
        assertThat(counts(Steps.ORIENTATION_DELAYS)).isEqualTo(Map.of("92002  0", 1L));
    }

    /// An older right, the right that counts, a decision that names no day, a first contract that names none, a
    /// second.
    private List<Runnable> facts(Person person) {
        var orientation = orientation(1, ORIENTED, null);
        var contract = new Contract(Ids.next(), 1, VALIDATED, null, orientation.id(), "92071");
        var renewal = new Contract(Ids.next(), 2, VALIDATED.plusDays(2), null, orientation.id(), "92071");
        return List.of(
                () -> followPath().received(person, Ids.next(), RECEIVED.minusYears(1), told(1)),
                () -> followPath().received(person, Ids.next(), RECEIVED, told(2)),
                () -> followPath().oriented(person, orientation, told(3)),
                () -> followPath().contracted(person, contract, told(4)),
                () -> followPath().contracted(person, renewal, told(5)));
    }

    private static Orientation orientation(int rank, LocalDate decidedOn, @Nullable LocalDate clockStartedOn) {
        return new Orientation(Ids.next(), rank, decidedOn, clockStartedOn, "92002");
    }

    private Person person() {
        return new Person(Ids.next(), departement);
    }

    private static Told told(int second) {
        return new Told(AT.plusSeconds(second), Ids.next());
    }

    private static List<List<Integer>> permutations(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var first : of) {
            var others = of.stream().filter(other -> !other.equals(first)).toList();
            for (var rest : permutations(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    private void within(Runnable work) {
        TenantScope.within(Set.of(departement), work);
    }

    private Map<String, Long> counts(String series) {
        return TenantScope.within(Set.of(departement), () -> tally().counts(series, MARCH)).entrySet().stream()
                .collect(Collectors.toMap(
                        counter -> String.join(
                                " ",
                                counter.getKey().cell().communeCode(),
                                counter.getKey().kind().label(0),
                                Integer.toString(counter.getKey().kind().value())),
                        Map.Entry::getValue));
    }
}
