package fr.passerelle.beneficiary.retention.persistence;

import fr.passerelle.beneficiary.retention.Archive;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlArchive implements Archive {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID OVER = new UUID(-1, -1);
    private static final String ROUND = """
            insert into retention_round as known (departement, day, after_id) values (?, ?, ?)
            on conflict (departement) do update
            set after_id = case when known.day < excluded.day then excluded.after_id else known.after_id end,
                day = greatest(known.day, excluded.day)
            returning after_id""";
    private static final String TAKE_LOOK = """
            insert into retention_round as known (departement, day, after_id) values (?, ?, ?)
            on conflict (departement) do update set day = known.day
            returning archived_after""";
    private static final String LOOK = """
            select p.id, p.departement, last_contact(p.id) < ?
                     and not exists (select 1 from archived_person a where a.person_id = p.id)
            from person p where p.departement = ? and p.id > ? and p.merged_into is null order by p.id limit ?""";
    // A file of the archive changes by what is heard of the person: a right, a signal, a fact of another service. One
    // that was merged answers with the survivor, whose time counts.
    private static final String HEARD_OF = """
            select a.person_id, a.departement, p.merged_into is not null or not is_silent(a)
            from archived_person a join person p on p.id = a.person_id
            where a.departement = ? and a.person_id > ? order by a.person_id limit ?""";

    private final Sql sql;

    SqlArchive(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Collection<String> departements() {
        return sql.all("select * from departements_with_files()", row -> row.getString(1));
    }

    @Override
    public Optional<UUID> takeRound(String departement, LocalDate today) {
        return sql.first(ROUND, row -> row.getObject(1, UUID.class), departement, today, FIRST)
                .filter(after -> !after.equals(OVER));
    }

    @Override
    public void goOn(String departement, Optional<UUID> last) {
        sql.update("update retention_round set after_id = ? where departement = ?", last.orElse(OVER), departement);
    }

    @Override
    public Piece silentSince(String departement, UUID after, LocalDate day, int atMost) {
        return piece(sql.all(LOOK, SqlArchive::looked, day, departement, after, atMost), atMost);
    }

    @Override
    public UUID takeLook(String departement, LocalDate today) {
        return sql.first(TAKE_LOOK, row -> row.getObject(1, UUID.class), departement, today, FIRST)
                .orElseThrow();
    }

    @Override
    public void lookOn(String departement, Optional<UUID> last) {
        sql.update(
                "update retention_round set archived_after = ? where departement = ?", last.orElse(FIRST), departement);
    }

    @Override
    public Piece heardOf(String departement, UUID after, int atMost) {
        return piece(sql.all(HEARD_OF, SqlArchive::looked, departement, after, atMost), atMost);
    }

    @Override
    public void add(File file, LocalDate on) {
        sql.update(
                "insert into archived_person (person_id, departement, since, last_contact_on) "
                        + "values (?, ?, ?, last_contact(?)) on conflict do nothing",
                file.personId(),
                file.departement(),
                on,
                file.personId());
    }

    @Override
    public void remove(File file) {
        sql.update("delete from archived_person where person_id = ?", file.personId());
        // its time begins anew, and so does what is decided at its end
        sql.update("delete from erasure_order where person_id = ? and cause = 'RETENTION_OVER'", file.personId());
    }

    @Override
    public boolean holds(UUID personId) {
        return sql.first("select 1 from archived_person where person_id = ?", _ -> true, personId)
                .isPresent();
    }

    private static Looked looked(ResultSet row) throws SQLException {
        return new Looked(new File(row.getObject(1, UUID.class), row.getString(2)), row.getBoolean(3));
    }

    private static Piece piece(List<Looked> looked, int atMost) {
        return new Piece(
                looked.stream().filter(Looked::isFound).map(Looked::file).toList(),
                looked.size() < atMost
                        ? Optional.empty()
                        : Optional.of(looked.getLast().file().personId()));
    }

    private record Looked(File file, boolean isFound) {}
}
