package fr.passerelle.platform.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plain statements for what is no aggregate: queues, reports, counts. Takes part in the transaction where one runs.
@Singleton
public class Sql {
    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> Optional<T> first(String sql, Row<T> reading, @Nullable Object... values) {
        return all(sql, reading, values).stream().findFirst();
    }

    public <T> List<T> all(String sql, Row<T> reading, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        });
    }

    /// @return how many rows it changed
    public int update(String sql, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    public <T> void batch(String sql, List<T> items, Function<T, @Nullable Object[]> values) {
        with(sql, statement -> {
            for (var item : items) {
                bind(statement, values.apply(item));
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed with " + e.getSQLState(), e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setObject(i + 1, null);
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> code -> statement.setString(i + 1, code.name());
                case Object value -> statement.setObject(i + 1, value);
            }
        }
    }
}
