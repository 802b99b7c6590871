package fr.passerelle.platform.audit;

import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// One statement for all persons shown, or one for the read and its audit together.
@ApplicationScoped
class JdbcReadAudit implements ReadAudit {
    private static final String INSERT = "with " + ReadTrail.MODE + " insert into read_audit " + ReadTrail.COLUMNS
            + " select shown.id, shown.departement, shown.person_id, " + ReadTrail.VALUES
            + " from mode, unnest(?::uuid[], ?::text[], ?::uuid[]) as shown (id, departement, person_id)";
    private static final String READ = "with shown as materialized (%s), " + ReadTrail.MODE
            + ", trail as (insert into read_audit " + ReadTrail.COLUMNS
            + " select uuidv7(), person.departement, person.person_id, " + ReadTrail.VALUES
            + " from mode, (select distinct departement, person_id from shown) as person) select * from shown";
    private static final int TRAIL_PLACES = 9;

    private final DataSource database;
    private final ReadTrail trail;

    @Inject
    JdbcReadAudit(DataSource database, ReadTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public void shown(Collection<Shown> persons, Collection<String> fields) {
        var distinct = Set.copyOf(persons);
        if (distinct.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setBoolean(1, trail.isPureRead());
            trail.bind(statement, 2, fields);
            bindPersons(statement, 2 + TRAIL_PLACES, distinct);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be written, so nothing is shown", e);
        }
    }

    @Override
    public <T> List<T> read(Query<T> query, Collection<String> fields) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ.formatted(query.sql()))) {
            var place = 1;
            for (var parameter : query.parameters()) {
                statement.setObject(place++, parameter);
            }
            statement.setBoolean(place++, trail.isPureRead());
            trail.bind(statement, place, fields);
            return rows(statement, query.row());
        } catch (SQLException e) {
            throw new IllegalStateException("the read or its audit failed, so nothing is shown", e);
        }
    }

    private static void bindPersons(PreparedStatement statement, int first, Set<Shown> persons) throws SQLException {
        var ids = new ArrayList<Object>();
        var departements = new ArrayList<String>();
        var personIds = new ArrayList<Object>();
        for (var person : persons) {
            ids.add(Ids.next());
            departements.add(person.departement());
            personIds.add(person.personId());
        }
        var connection = statement.getConnection();
        statement.setArray(first, connection.createArrayOf("uuid", ids.toArray()));
        statement.setArray(first + 1, connection.createArrayOf("text", departements.toArray()));
        statement.setArray(first + 2, connection.createArrayOf("uuid", personIds.toArray()));
    }

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        var rows = new ArrayList<T>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }
}
