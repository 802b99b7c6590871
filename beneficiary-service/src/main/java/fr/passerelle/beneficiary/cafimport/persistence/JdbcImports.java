package fr.passerelle.beneficiary.cafimport.persistence;

import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.cafhousehold.DeclaredTotals;
import fr.passerelle.beneficiary.cafimport.ImportRun;
import fr.passerelle.beneficiary.cafimport.Imports;
import fr.passerelle.beneficiary.cafimport.Tally;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lease lives in the database's own time, which all replicas share; the facts of the import in the service's.
@ApplicationScoped
class JdbcImports implements Imports {
    private static final String COMPLETE = "M";

    /// In kilobytes, until the end of the transaction: names are sorted into their index many at once.
    private static final String LET_NAMES_WAIT = "select set_config('gin_pending_list_limit', '2048', true)";

    private final Sql sql;
    private final CafFiles files;

    JdbcImports(Sql sql, CafFiles files) {
        this.sql = sql;
        this.files = files;
    }

    @Override
    public Set<String> departementsWithDue() {
        return new HashSet<>(sql.all("select * from departements_with_due_caf_file()", row -> row.getString(1)));
    }

    @Override
    public Optional<ImportRun> take(Duration lease, Instant now) {
        return sql.first("""
                update caf_file set state = 'RUNNING', started_at = coalesce(started_at, ?),
                    lease_token = lease_token + 1, lease_until = clock_timestamp() + ? * interval '1 millisecond',
                    attempts = attempts + 1
                where id = (
                    select id from caf_file due
                    where state in ('RECEIVED', 'RUNNING')
                        and due_at <= clock_timestamp() and lease_until <= clock_timestamp()
                        and not exists (
                            select 1 from caf_file earlier
                            where earlier.departement = due.departement and earlier.organisme = due.organisme
                                and earlier.state in ('RECEIVED', 'RUNNING') and earlier.id < due.id)
                    order by id limit 1
                    for update skip locked)
                returning *""", JdbcImports::run, now, lease.toMillis());
    }

    @Override
    public void hold(ImportRun run, Duration lease) {
        require(run, sql.update("""
                        update caf_file set lease_until = clock_timestamp() + ? * interval '1 millisecond', attempts = 0
                        where id = ? and lease_token = ? and state = 'RUNNING'""", lease.toMillis(), run.fileId(), run.token()));
        sql.all(LET_NAMES_WAIT, _ -> true);
    }

    @Override
    public void advance(ImportRun run, Tally tally, List<Finding> findings) {
        var additions = tally.additions();
        require(
                run,
                sql.update(
                        """
                        update caf_file set households_read = households_read + ?, recorded = recorded + ?,
                            unchanged = unchanged + ?, outdated = outdated + ?, refused = refused + ?,
                            persons = persons + ?, openings = openings + ?, anomalies = anomalies + ?
                        where id = ? and lease_token = ?""",
                        additions[0],
                        additions[1],
                        additions[2],
                        additions[3],
                        additions[4],
                        additions[5],
                        additions[6],
                        additions[7],
                        run.fileId(),
                        run.token()));
        files.report(run.fileId(), run.departement(), findings);
    }

    @Override
    public void complete(ImportRun run, DeclaredTotals declared, Instant at) {
        require(run, finish(run, "COMPLETED", at));
        sql.update(
                "update caf_file set declared = ?, declared_anomalies = ?, untold = ? where id = ?",
                declared.households(),
                declared.anomalies(),
                run.isComplete() ? untold(run) : null,
                run.fileId());
        sql.all("select sort_name_keys()", _ -> true);
    }

    /// Households of the body whose right is open, and of which this complete file, the latest, says nothing.
    private @Nullable Long untold(ImportRun run) {
        return sql.first(
                        """
                        select count(*) from household h
                        where h.departement = ? and h.regime || '-' || h.organisme = ?
                            and (h.reference_date, coalesce(h.told_at, '-infinity')) < (?, ?)
                            and exists (select 1 from rsa_right r
                                where r.household_id = h.id and r.state like 'OPEN%')""",
                        row -> row.getLong(1), run.departement(), run.organisme(), run.referenceDate(), run.writtenAt())
                .orElse(null);
    }

    @Override
    public void tellSizes() {
        sql.all("select analyze_households()", _ -> true);
    }

    @Override
    @Transactional
    public void abandon(ImportRun run, Finding why, Instant at) {
        require(run, finish(run, "REFUSED", at));
        files.report(run.fileId(), run.departement(), List.of(why));
    }

    @Override
    public void postpone(ImportRun run, Duration pause) {
        sql.update("""
                update caf_file set lease_until = '-infinity',
                    due_at = clock_timestamp() + ? * interval '1 millisecond'
                where id = ? and lease_token = ? and state = 'RUNNING'""", pause.toMillis(), run.fileId(), run.token());
    }

    private int finish(ImportRun run, String state, Instant at) {
        return sql.update("""
                update caf_file set state = ?, completed_at = ?, spool_key = null, lease_until = '-infinity'
                where id = ? and lease_token = ? and state = 'RUNNING'""", state, at, run.fileId(), run.token());
    }

    private static void require(ImportRun run, int changed) {
        if (changed != 1) {
            throw new LeaseLost(run);
        }
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("departement"),
                row.getString("organisme"),
                row.getString("sender_body"),
                CafFileNature.valueOf(row.getString("nature")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("reference_date", LocalDate.class),
                row.getObject("created_on", LocalDate.class).atTime(row.getObject("created_at", LocalTime.class)),
                COMPLETE.equals(row.getString("flux_type")),
                row.getLong("lease_token"),
                row.getLong("households_read"),
                row.getLong("anomalies"),
                row.getInt("attempts"),
                new Spool.Key(row.getBytes("spool_key")));
    }
}
