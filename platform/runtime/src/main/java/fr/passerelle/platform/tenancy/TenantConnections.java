package fr.passerelle.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/// Tells PostgreSQL, each time a connection leaves the pool, which départements may be seen through it. The only place
/// that does, for the ORM and for plain SQL alike; whatever the previous user of the connection left is overwritten.
@Singleton
class TenantConnections implements AgroalPoolInterceptor {
    private static final String SET_SCOPE = "select set_config('app.departements', ?, false)";

    @Override
    public void onConnectionAcquire(Connection connection) {
        var scope = TenantScope.current();
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, scope.isEmpty() ? "" : "{" + String.join(",", scope) + "}");
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the scope could not be set, so the connection is refused", e);
        }
    }
}
