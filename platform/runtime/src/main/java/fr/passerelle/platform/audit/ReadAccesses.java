package fr.passerelle.platform.audit;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Who read a person's file, latest first: what the person may ask for (GDPR art. 15) and the DPO controls.
@ApplicationScoped
public class ReadAccesses {
    private static final String SELECT = """
            select id, at, actor, client, organisation, purpose, fields, path, trace_id, role
            from read_audit
            where person_id = ? and (?::uuid is null or id < ?::uuid)
            order by id desc
            limit ?
            """;

    private static final String DEPARTEMENTS = "select distinct departement from read_audit where person_id = ?";

    private final DataSource database;
    private final Sql sql;
    private final ReadAudit audit;
    private final Pages pages;

    ReadAccesses(DataSource database, Sql sql, ReadAudit audit, Pages pages) {
        this.database = database;
        this.sql = sql;
        this.audit = audit;
        this.pages = pages;
    }

    /// A page of them for who controls, which leaves its own trace.
    @Transactional
    public Page<ReadAccess> page(UUID personId, PageRequest request) {
        var after = request.isFirst() ? null : UUID.fromString(request.after().getFirst());
        sql.all(DEPARTEMENTS, row -> row.getString(1), personId)
                .forEach(departement -> audit.shown(personId, departement, "accesses"));
        var found = of(personId, after, request.rows()).items();
        return pages.page(request, found, access -> List.of(access.id().toString()));
    }

    /// @param after id of the last access of the previous page, absent for the first
    public Page<ReadAccess> of(UUID personId, @Nullable UUID after, int size) {
        var found = new ArrayList<ReadAccess>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, personId);
            statement.setObject(2, after);
            statement.setObject(3, after);
            statement.setInt(4, size + 1); // one more tells whether a page follows
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(access(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the accesses could not be read", e);
        }
        var items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? items.getLast().id().toString() : null);
    }

    private static ReadAccess access(ResultSet row) throws SQLException {
        return new ReadAccess(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("client"),
                row.getString("organisation"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("path"),
                row.getString("trace_id"),
                row.getString("role"));
    }
}
