package fr.passerelle.reporting.tally.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlTally implements Tally {
    private static final String ADD = """
            insert into tallied_fact
                (series, fact_id, departement, month, commune_code, labels, value, told_at, told_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (series, fact_id) do nothing""";
    private static final String HELD = """
            select departement, month, commune_code, labels, value, told_at, told_by
            from tallied_fact where series = ? and fact_id = ? for update""";
    private static final String REPLACE = """
            update tallied_fact
            set month = ?, commune_code = ?, labels = ?, value = ?, told_at = ?, told_by = ?
            where series = ? and fact_id = ?""";
    private static final String FORGET = "delete from tallied_fact where series = ? and fact_id = ?";
    private static final String COUNT_MORE = """
            insert into tally as counter (series, departement, month, commune_code, labels, value, facts)
            values (?, ?, ?, ?, ?, ?, 1) on conflict (series, departement, month, commune_code, labels, value)
            do update set facts = counter.facts + 1""";
    private static final String COUNT_LESS = """
            update tally set facts = facts - 1
            where series = ? and departement = ? and month = ? and commune_code = ? and labels = ?::text[] and value = ?""";
    private static final String COUNTS = """
            select departement, month, commune_code, labels, value, facts from tally
            where series = ? and month between ? and ? and facts > 0""";
    private static final String COUNTS_UNTIL = """
            select departement, ? as month, commune_code, labels, 0 as value, sum(facts) as facts from tally
            where series = ? and month <= ? and facts > 0 group by departement, commune_code, labels""";

    private final Sql sql;

    SqlTally(Sql sql) {
        this.sql = sql;
    }

    private record Held(Counter counter, @Nullable Told told) {}

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(String series, UUID factId, Counter counter) {
        place(series, factId, new Held(counter, null));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(String series, UUID factId, Counter counter, Told told) {
        place(series, factId, new Held(counter, told));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String series, UUID factId) {
        sql.first(HELD, SqlTally::held, series, factId).ifPresent(known -> {
            sql.update(FORGET, series, factId);
            count(COUNT_LESS, series, known.counter);
        });
    }

    @Override
    public Map<Counter, Long> counts(String series, Months months) {
        return counters(sql.all(
                COUNTS,
                SqlTally::count,
                series,
                months.from().atDay(1),
                months.to().atDay(1)));
    }

    @Override
    public Map<Counter, Long> countsUntil(String series, YearMonth last) {
        return counters(sql.all(COUNTS_UNTIL, SqlTally::count, last.atDay(1), series, last.atDay(1)));
    }

    private void place(String series, UUID factId, Held now) {
        if (add(series, factId, now)) {
            count(COUNT_MORE, series, now.counter);
            return;
        }
        var known = sql.first(HELD, SqlTally::held, series, factId).orElseThrow();
        if (now.told != null && known.told != null && !now.told.supersedes(known.told)) {
            return;
        }
        replace(series, factId, now);
        if (!known.counter.equals(now.counter)) {
            count(COUNT_LESS, series, known.counter);
            count(COUNT_MORE, series, now.counter);
        }
    }

    private boolean add(String series, UUID factId, Held now) {
        var cell = now.counter.cell();
        return sql.update(
                        ADD,
                        series,
                        factId,
                        cell.row().departement(),
                        cell.row().month().atDay(1),
                        cell.communeCode(),
                        labels(now.counter),
                        now.counter.kind().value(),
                        now.told == null ? null : now.told.at(),
                        now.told == null ? null : now.told.by())
                == 1;
    }

    private void replace(String series, UUID factId, Held now) {
        sql.update(
                REPLACE,
                now.counter.cell().row().month().atDay(1),
                now.counter.cell().communeCode(),
                labels(now.counter),
                now.counter.kind().value(),
                now.told == null ? null : now.told.at(),
                now.told == null ? null : now.told.by(),
                series,
                factId);
    }

    private void count(String statement, String series, Counter counter) {
        var cell = counter.cell();
        sql.update(
                statement,
                series,
                cell.row().departement(),
                cell.row().month().atDay(1),
                cell.communeCode(),
                labels(counter),
                counter.kind().value());
    }

    private static Object labels(Counter counter) {
        return counter.kind().labels().toArray(String[]::new);
    }

    private static Map<Counter, Long> counters(List<Map.Entry<Counter, Long>> rows) {
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Counter, Long> count(ResultSet row) throws SQLException {
        return Map.entry(counter(row), row.getLong("facts"));
    }

    private static Held held(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("told_at");
        var told = at == null ? null : new Told(at.toInstant(), row.getObject("told_by", UUID.class));
        return new Held(counter(row), told);
    }

    private static Counter counter(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        var labels = List.of((String[]) row.getArray("labels").getArray());
        return new Counter(
                Cell.of(row.getString("departement"), month, row.getString("commune_code")),
                new Kind(labels, row.getInt("value")));
    }
}
