package fr.passerelle.platform.parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Of the values already in force, the département's own goes before the national one, and the latest before older
/// ones.
@ApplicationScoped
class JdbcParameters implements Parameters {
    private static final String IN_FORCE = """
            select distinct on (code, regime) code, regime, valid_from, value, legal_basis, verified
            from dated_parameter
            where (departement = ? or departement is null) and valid_from <= ?
              and (?::text is null or (code = ? and regime = ?))
            order by code, regime, departement nulls last, valid_from desc
            """;

    private final DataSource database;

    @Inject
    JdbcParameters(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on) {
        return find(departement, on, code, regime).stream().findFirst();
    }

    @Override
    public List<Parameter> inForce(String departement, LocalDate on) {
        return find(departement, on, null, null);
    }

    private List<Parameter> find(String departement, LocalDate on, @Nullable String code, @Nullable String regime) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_FORCE)) {
            statement.setString(1, departement);
            statement.setObject(2, on);
            statement.setString(3, code);
            statement.setString(4, code);
            statement.setString(5, regime);
            return parameters(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the parameters could not be read", e);
        }
    }

    private static List<Parameter> parameters(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<Parameter>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(parameter(rows));
            }
        }
        return found;
    }

    private static Parameter parameter(ResultSet row) throws SQLException {
        return new Parameter(
                row.getString("code"),
                row.getString("regime"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("value"),
                row.getString("legal_basis"),
                row.getBoolean("verified"));
    }
}
