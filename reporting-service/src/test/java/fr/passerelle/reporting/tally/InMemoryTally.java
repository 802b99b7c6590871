package fr.passerelle.reporting.tally;

import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Row;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

public final class InMemoryTally implements Tally {
    private final Map<Fact, Counter> places = new HashMap<>();
    private final Map<Fact, Told> words = new HashMap<>();

    private record Fact(String series, UUID id) {}

    @Override
    public void place(String series, UUID factId, Counter counter) {
        places.put(new Fact(series, factId), counter);
    }

    @Override
    public void place(String series, UUID factId, Counter counter, Told told) {
        var fact = new Fact(series, factId);
        var known = words.get(fact);
        if (known == null || told.supersedes(known)) {
            places.put(fact, counter);
            words.put(fact, told);
        }
    }

    @Override
    public void withdraw(String series, UUID factId) {
        places.remove(new Fact(series, factId));
        words.remove(new Fact(series, factId));
    }

    @Override
    public Map<Counter, Long> counts(String series, Months months) {
        return counts(series, UnaryOperator.identity(), months.from(), months.to());
    }

    @Override
    public Map<Counter, Long> countsUntil(String series, YearMonth last) {
        return counts(
                series,
                counter -> new Counter(
                        new Cell(
                                new Row(counter.cell().row().departement(), last),
                                counter.cell().communeCode()),
                        new Kind(counter.kind().labels(), 0)),
                YearMonth.of(1, 1),
                last);
    }

    private Map<Counter, Long> counts(String series, UnaryOperator<Counter> summed, YearMonth first, YearMonth last) {
        Map<Counter, Long> counts = new HashMap<>();
        places.forEach((fact, counter) -> {
            var row = counter.cell().row();
            if (fact.series.equals(series)
                    && TenantScope.current().contains(row.departement())
                    && !row.month().isBefore(first)
                    && !row.month().isAfter(last)) {
                counts.merge(summed.apply(counter), 1L, Long::sum);
            }
        });
        return counts;
    }
}
