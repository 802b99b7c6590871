package fr.passerelle.reporting.message;

import static fr.passerelle.reporting.message.MessageFixture.FACT;
import static fr.passerelle.reporting.message.MessageFixture.delivered;
import static fr.passerelle.reporting.message.MessageFixture.lives;
import static fr.passerelle.reporting.message.MessageFixture.undelivered;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.tally.Tally;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What counting messages promises, in memory and in PostgreSQL alike.
public abstract class CountMessagesPromise {
    private static final AtomicInteger DEPARTEMENTS = new AtomicInteger(10);
    private static final int FACTS = 6;
    private static final Months MARCH = new Months(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    private final UUID person = Ids.next();
    private final UUID message = Ids.next();
    /// A test has its own, so that it counts from zero.
    private final String departement = Integer.toString(DEPARTEMENTS.incrementAndGet());

    protected abstract RecordMessage recordMessage();

    protected abstract LearnCommune learnCommune();

    protected abstract Tally tally();

    @Test
    void a_message_counts_once_in_whatever_order_its_facts_arrive() {
        // Given
        int orders = 0;
        for (int shift = 0; shift < FACTS; shift++) {
            for (boolean backwards : new boolean[] {false, true}) {
                // When
                tell(inOrder(facts(Ids.next(), Ids.next()), shift, backwards));
                // Then
                orders++;
                assertThat(counts()).isEqualTo(Map.of("92002 DELIVERED 2", (long) orders));
            }
        }
    }

    @Test
    void a_commune_learnt_late_moves_the_message_there() {
        // Given
        within(() -> recordMessage().handle(delivered(message, person, departement, 0)));
        assertThat(counts()).isEqualTo(Map.of(" DELIVERED 0", 1L));
        // When
        within(() -> learnCommune().handle(lives(person, departement, "92002", FACT)));
        // Then
        assertThat(counts()).isEqualTo(Map.of("92002 DELIVERED 0", 1L));
    }

    @Test
    void a_channel_that_failed_counts_until_another_delivers() {
        // Given
        within(() -> recordMessage().handle(undelivered(message, person, departement)));
        assertThat(counts()).isEqualTo(Map.of(" UNDELIVERED 0", 1L));
        // When
        within(() -> recordMessage().handle(delivered(message, person, departement, 3)));
        // Then
        assertThat(counts()).isEqualTo(Map.of(" DELIVERED 3", 1L));
    }

    @Test
    void another_departement_sees_none_of_it() {
        // Given
        within(() -> recordMessage().handle(delivered(message, person, departement, 0)));
        // When
        var seen = TenantScope.within(Set.of("2A"), () -> tally().counts(Message.SERIES, MARCH));
        // Then
        assertThat(seen.keySet())
                .noneMatch(cell -> cell.cell().row().departement().equals(departement));
    }

    private List<Runnable> facts(UUID of, UUID to) {
        return List.of(
                () -> recordMessage().handle(undelivered(of, to, departement)),
                () -> recordMessage().handle(delivered(of, to, departement, 2)),
                () -> recordMessage().handle(delivered(of, to, departement, 4)),
                () -> learnCommune().handle(lives(to, departement, "92002", FACT.minusSeconds(1))),
                () -> learnCommune().handle(lives(to, departement, "92071", FACT.minus(Duration.ofDays(90)))),
                () -> learnCommune().handle(lives(to, departement, "92073", FACT.plus(Duration.ofDays(90)))));
    }

    private static List<Runnable> inOrder(List<Runnable> facts, int shift, boolean backwards) {
        var order = new ArrayList<>(facts);
        Collections.rotate(order, shift);
        return backwards ? order.reversed() : order;
    }

    /// Twice over, as a delivery may be.
    private void tell(List<Runnable> facts) {
        facts.forEach(this::within);
        facts.forEach(this::within);
    }

    private void within(Runnable work) {
        TenantScope.within(Set.of(departement), work);
    }

    private Map<String, Long> counts() {
        return TenantScope.within(Set.of(departement), () -> tally().counts(Message.SERIES, MARCH)).entrySet().stream()
                .filter(counter -> counter.getValue() > 0)
                .filter(counter -> counter.getKey().cell().row().departement().equals(departement))
                .collect(Collectors.toMap(
                        counter -> String.join(
                                " ",
                                counter.getKey().cell().communeCode(),
                                counter.getKey().kind().label(1),
                                Integer.toString(counter.getKey().kind().value())),
                        Map.Entry::getValue));
    }
}
