package fr.passerelle.testing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Asks the database of a service itself whether it keeps départements apart, table by table.
public final class RowLevelSecurity {
    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and (c.relrowsecurity and c.relforcerowsecurity) = ?
            """;
    private static final String REFUSED_BY_POLICY = "42501";

    private final Map<String, String> settings;

    private RowLevelSecurity(Map<String, String> settings) {
        this.settings = settings;
    }

    /// @param service name of the database, for example `beneficiary`
    public static RowLevelSecurity of(String service) {
        return new RowLevelSecurity(PostgresResource.settings(service));
    }

    /// All of it: which tables are protected, by whom they cannot be read, and that scopes hold.
    public void assertThatDepartementsAreKeptApart(String mine, String other) throws SQLException {
        assertThatUnprotectedTablesAreListed();
        assertThatTheApplicationOwnsNothing();
        assertThatScopesHold(mine, other);
    }

    /// How often somebody of a département was shown to anybody.
    public long accesses(String departement) {
        try (var app = app();
                var statement = app.createStatement()) {
            scope(app, "{" + departement + "}");
            try (var row = statement.executeQuery("select count(*) from read_audit")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("read_audit of " + departement, e);
        }
    }

    /// Which parts of files of a département were read, by the names that the trail has for them.
    public Set<String> partsRead(String departement) throws SQLException {
        var parts = new TreeSet<String>();
        try (var app = app();
                var statement = app.createStatement()) {
            scope(app, "{" + departement + "}");
            try (var rows = statement.executeQuery("select distinct unnest(fields) from read_audit")) {
                while (rows.next()) {
                    parts.add(rows.getString(1));
                }
            }
        }
        return parts;
    }

    /// A table is protected, or stands on a list with its reason; a name on the list without a table is as wrong.
    public void assertThatUnprotectedTablesAreListed() throws SQLException {
        assertThat(tables(false))
                .as("tables without row-level security, and those listed in db/shared-tables.txt")
                .isEqualTo(SharedTables.names());
    }

    /// A role that owned a table or bypassed policies would see everything.
    public void assertThatTheApplicationOwnsNothing() throws SQLException {
        try (var app = app();
                var answer = app.createStatement()
                        .executeQuery(
                                "select (select rolbypassrls or rolsuper from pg_roles where rolname = current_user)"
                                        + " or exists (select from pg_class where relowner = current_user::regrole)")) {
            answer.next();
            assertThat(answer.getBoolean(1))
                    .as("the application role is above the policies")
                    .isFalse();
        }
    }

    /// With the scope of one département, no table shows or takes a row of another; without any, none shows a row.
    public void assertThatScopesHold(String mine, String other) throws SQLException {
        try (var app = app()) {
            for (var table : tables(true)) {
                scope(app, "");
                assertThat(foreignRows(app, table, ""))
                        .as(table + " without a scope")
                        .isZero();
                scope(app, "{" + mine + "}");
                assertThat(foreignRows(app, table, mine))
                        .as(table + " within " + mine)
                        .isZero();
                assertThat(insert(app, table, other))
                        .as(table + " takes a row of " + other)
                        .isEqualTo(REFUSED_BY_POLICY);
            }
        }
    }

    private Set<String> tables(boolean isProtected) throws SQLException {
        try (var owner = connection("PASSERELLE_DB_OWNER", "PASSERELLE_DB_OWNER_PASSWORD");
                var statement = owner.prepareStatement(TABLES)) {
            statement.setBoolean(1, isProtected);
            var names = new TreeSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private static void scope(Connection connection, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.departements', ?, false)")) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    private static int foreignRows(Connection app, String table, String mine) throws SQLException {
        var sql = "select count(*) from " + table + " where departement <> ?";
        try (var statement = app.prepareStatement(sql)) {
            statement.setString(1, mine);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// PostgreSQL judges the policy before the other constraints, so the rest of the row need not make sense.
    private static String insert(Connection app, String table, String departement) throws SQLException {
        app.setAutoCommit(false);
        try (var statement = app.prepareStatement("insert into " + table + " (departement) values (?)")) {
            statement.setString(1, departement);
            statement.execute();
            return "accepted";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            app.rollback();
            app.setAutoCommit(true);
        }
    }

    private Connection app() throws SQLException {
        return connection("PASSERELLE_DB_APP", "PASSERELLE_DB_APP_PASSWORD");
    }

    private Connection connection(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                settings.get("PASSERELLE_DB_URL"), settings.get(user), settings.get(password));
    }
}
