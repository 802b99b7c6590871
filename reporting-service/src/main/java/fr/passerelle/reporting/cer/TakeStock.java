package fr.passerelle.reporting.cer;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Table;
import fr.passerelle.reporting.table.Tabulate;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lays out how many contracts are in force, day by day.
@ApplicationScoped
public class TakeStock {
    private final Tally tally;
    private final Tabulate tabulate;
    private final Clock clock;

    public TakeStock(Tally tally, Tabulate tabulate, Clock clock) {
        this.tally = tally;
        this.tabulate = tabulate;
        this.clock = clock;
    }

    /// The contracts of one commune.
    private record Place(String departement, String communeCode) {
        static Place of(Counter counter) {
            return new Place(counter.cell().row().departement(), counter.cell().communeCode());
        }
    }

    public Table<Stock> handle(StockQuestion asked) {
        var months = asked.question().months();
        var last = asked.last(LocalDates.today(clock));
        SortedMap<Cell, Stock> cells = new TreeMap<>();
        changes(months)
                .forEach((place, changes) ->
                        cells.putAll(stocks(place, changes, months.from().atDay(1), last)));
        return tabulate.handle(asked.question(), cells);
    }

    /// How much the stock of each place changes on a day; what came before counts on the day before the first.
    private Map<Place, SortedMap<LocalDate, Long>> changes(Months months) {
        Map<Place, SortedMap<LocalDate, Long>> changes = new HashMap<>();
        for (var series :
                Map.of(CountContract.STARTS, 1, CountContract.ENDS, -1).entrySet()) {
            var before = months.from().minusMonths(1);
            tally.countsUntil(series.getKey(), before)
                    .forEach((counter, contracts) ->
                            add(changes, counter, before.atEndOfMonth(), contracts * series.getValue()));
            tally.counts(series.getKey(), months).forEach((counter, contracts) -> {
                var day = counter.cell().row().month().atDay(counter.kind().value());
                add(changes, counter, day, contracts * series.getValue());
            });
        }
        return changes;
    }

    private static void add(
            Map<Place, SortedMap<LocalDate, Long>> changes, Counter counter, LocalDate day, long change) {
        changes.computeIfAbsent(Place.of(counter), _ -> new TreeMap<>()).merge(day, change, Long::sum);
    }

    /// A month without any contract counts too where another month has some, or averages over both would be too high.
    private Map<Cell, Stock> stocks(Place place, SortedMap<LocalDate, Long> changes, LocalDate first, LocalDate last) {
        Map<YearMonth, SortedMap<LocalDate, Long>> days = new HashMap<>();
        long inForce = changes.getOrDefault(first.minusDays(1), 0L);
        long ever = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            inForce += changes.getOrDefault(day, 0L);
            ever += inForce;
            days.computeIfAbsent(YearMonth.from(day), _ -> new TreeMap<>()).put(day, inForce);
        }
        Map<Cell, Stock> stocks = new HashMap<>();
        if (ever > 0) {
            days.forEach((month, stock) ->
                    stocks.put(Cell.of(place.departement, month, place.communeCode), new Stock(stock)));
        }
        return stocks;
    }
}
