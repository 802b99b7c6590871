package fr.passerelle.reporting.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Runs a statement with its parameters, in the transaction that the caller opened where there is one.
@ApplicationScoped
public class Statements {
    private final DataSource database;

    public Statements(DataSource database) {
        this.database = database;
    }

    /// Reads one row into a value.
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @return how many rows the statement changed
    public int update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the statement was not run", e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the statement was not run", e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i] instanceof Instant at ? Timestamp.from(at) : parameters[i]);
        }
        return statement;
    }
}
