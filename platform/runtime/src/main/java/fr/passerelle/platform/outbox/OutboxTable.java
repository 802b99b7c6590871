package fr.passerelle.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/// The SQL of the outbox.
@ApplicationScoped
class OutboxTable {
    /// Without them the order of `seq` is not that of the commits: a row drawn first may become visible last. One
    /// key has one order, so one lock a key; 4096 of them at most, so that a large transaction fits PostgreSQL's
    /// lock table.
    private static final String LOCK_KEYS = """
            select pg_advisory_xact_lock(20411, bucket) from (
                select distinct (hashtextextended(key, 0) & 4095)::int as bucket from unnest(?) as key order by 1
            ) as sorted""";

    private static final String APPEND = """
            insert into outbox (topic, key, headers, payload)
            select topic, key, headers, payload
            from unnest(?, ?, ?, ?) with ordinality as appended (topic, key, headers, payload, position)
            order by position""";

    private static final String OLDEST =
            "select seq, topic, key, headers, payload, appended_at from outbox order by seq limit ?";

    private static final String DELETE = "delete from outbox where seq = any (?)";

    private final DataSource dataSource;

    OutboxTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// A fact in its envelope, ready to be sent.
    record Sealed(String topic, String key, String headers, String payload) {}

    record Row(long seq, Sealed fact, Instant appendedAt) {}

    void append(List<Sealed> facts) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(LOCK_KEYS);
                var insert = connection.prepareStatement(APPEND)) {
            setTexts(lock, 1, facts, Sealed::key);
            lock.execute();
            setTexts(insert, 1, facts, Sealed::topic);
            setTexts(insert, 2, facts, Sealed::key);
            setTexts(insert, 3, facts, Sealed::headers);
            setTexts(insert, 4, facts, Sealed::payload);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the facts could not be appended", e);
        }
    }

    List<Row> oldest(int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, limit);
            var rows = new ArrayList<Row>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var fact =
                            new Sealed(found.getString(2), found.getString(3), found.getString(4), found.getString(5));
                    var appendedAt = found.getObject(6, OffsetDateTime.class).toInstant();
                    rows.add(new Row(found.getLong(1), fact, appendedAt));
                }
            }
            return rows;
        }
    }

    void delete(List<Row> rows) throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(DELETE)) {
            var seqs = rows.stream().map(Row::seq).toArray(Long[]::new);
            delete.setArray(1, connection.createArrayOf("bigint", seqs));
            delete.executeUpdate();
        }
    }

    private static void setTexts(
            PreparedStatement statement, int index, List<Sealed> facts, Function<Sealed, String> value)
            throws SQLException {
        var texts = facts.stream().map(value).toArray(String[]::new);
        statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
    }
}
