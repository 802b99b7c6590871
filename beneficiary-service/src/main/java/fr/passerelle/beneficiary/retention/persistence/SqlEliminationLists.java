package fr.passerelle.beneficiary.retention.persistence;

import fr.passerelle.beneficiary.retention.EliminationList;
import fr.passerelle.beneficiary.retention.EliminationLists;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEliminationLists implements EliminationLists, PanacheRepositoryBase<EliminationList, UUID> {
    /// One that was heard of is about to leave the archive. Ranks count what is left.
    private static final String ELIGIBLE = """
            select (row_number() over (order by person_id))::int, person_id, contact, since, held from (
              select a.person_id, last_contact(a.person_id) as contact, a.since, is_held(a.person_id) as held
              from archived_person a
              where a.departement = ? and a.since <= ? and is_held(a.person_id) = ?
                and not exists (
                  select 1 from elimination_entry e join elimination_list l on l.id = e.list_id
                  where e.person_id = a.person_id and l.status = 'DRAWN')
                and not exists (select 1 from erasure_order o where o.person_id = a.person_id)
                and is_silent(a)
              order by a.person_id limit ?) eligible
            order by person_id""";
    private static final String ENTRIES =
            "select e.rank, e.person_id, e.last_contact_on, e.archived_on, is_held(e.person_id) "
                    + "from elimination_entry e where e.list_id = ? order by e.rank";
    private static final String KEEP = """
            insert into elimination_entry (list_id, rank, departement, person_id, last_contact_on, archived_on)
            values (?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    SqlEliminationLists(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> eligible(String departement, LocalDate closedUntil, boolean held, int atMost) {
        return sql.all(ELIGIBLE, SqlEliminationLists::entry, departement, closedUntil, held, atMost);
    }

    @Override
    public Optional<EliminationList> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Entry> entriesOf(EliminationList list) {
        return sql.all(ENTRIES, SqlEliminationLists::entry, list.id());
    }

    @Override
    public void add(EliminationList list, List<Entry> entries) {
        persistAndFlush(list);
        sql.batch(KEEP, entries, entry -> new @Nullable Object[] {
            list.id(), entry.rank(), list.departement(), entry.personId(), entry.lastContactOn(), entry.archivedOn()
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5));
    }
}
