package fr.passerelle.beneficiary.caffile.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.vrsb.FileHeader;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcCafFiles implements CafFiles {
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final int LONGEST_REPORT = 100_000;

    private final Sql statements;
    private final ObjectMapper json;

    JdbcCafFiles(Sql sql, ObjectMapper json) {
        this.statements = sql;
        this.json = json;
    }

    @Override
    public Optional<CafFile> byId(UUID id) {
        return statements.first("select * from caf_file where id = ?", CafFileRow::read, id);
    }

    @Override
    public Optional<CafFile> byContent(String departement, String contentHash, @Nullable String sender) {
        return statements.first("""
                select * from caf_file
                where departement = ? and content_hash = ? and sender_body is not distinct from ?::text
                    and state <> 'REFUSED'""", CafFileRow::read, departement, contentHash, sender);
    }

    @Override
    public Optional<CafFile> byHeader(String departement, String organisme, FileHeader header) {
        return statements.first(
                """
                select * from caf_file
                where departement = ? and organisme = ? and reference_date = ? and application = ?
                    and created_on = ? and created_at = ? and state <> 'REFUSED'
                order by id desc limit 1""",
                CafFileRow::read,
                departement,
                organisme,
                header.referenceDate(),
                header.application(),
                header.createdOn(),
                header.createdAt());
    }

    @Override
    public boolean hasSome(String departement, String organisme) {
        return statements
                .first(
                        "select 1 from caf_file where departement = ? and organisme = ? and state <> 'REFUSED' limit 1",
                        _ -> true,
                        departement,
                        organisme)
                .isPresent();
    }

    /// A lease runs in real time.
    @Override
    public boolean isOneImported() {
        return statements
                .first(
                        "select 1 from caf_file where state = 'RUNNING' and lease_until > clock_timestamp() limit 1",
                        _ -> true)
                .isPresent();
    }

    @Override
    public boolean add(CafFile file, Spool.Key key) {
        return insert(file, key.encrypted()) == 1;
    }

    @Override
    public void addRefused(CafFile file, List<Finding> findings) {
        insert(file, null);
        report(file.id(), file.departement(), findings);
    }

    @Override
    public List<CafFile> latest(@Nullable UUID before, int rows) {
        return statements.all(
                "select * from caf_file where (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                CafFileRow::read,
                before,
                before,
                rows);
    }

    @Override
    public List<Reported> findings(UUID id, Finding.@Nullable FindingSeverity severity, long after, int rows) {
        return statements.all(
                """
                select * from caf_file_finding
                where caf_file_id = ? and place > ? and (?::text is null or severity = ?::text)
                order by place limit ?""",
                this::reported,
                id,
                after,
                severity == null ? null : severity.name(),
                severity == null ? null : severity.name(),
                rows);
    }

    @Override
    public void report(UUID id, String departement, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var errors = findings.stream().filter(Finding::isError).count();
        statements.update(
                "update caf_file set errors = errors + ?, warnings = warnings + ? where id = ?",
                errors,
                findings.size() - errors,
                id);
        // a file that breaks rules without end is counted to the end, and shown up to a length
        statements.batch("""
                insert into caf_file_finding
                    (caf_file_id, departement, severity, line, element, rule, household, parameters)
                select id, departement, ?, ?, ?, ?, ?, ?::jsonb from caf_file
                where id = ? and errors + warnings <= ?""", findings, finding -> new Object[] {
            finding.severity().name(),
            finding.line(),
            finding.element(),
            finding.rule(),
            finding.household(),
            write(finding.parameters()),
            id,
            LONGEST_REPORT
        });
    }

    private int insert(CafFile file, byte @Nullable [] key) {
        return statements.update("""
                insert into caf_file (id, departement, organisme, sender_body, nature, state, content_hash, size_bytes,
                    received_at, completed_at, corrects, application, application_version, flux_type, flux_nature, created_on,
                    created_at, reference_date, households, spool_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (departement, content_hash, sender_body) where state <> 'REFUSED' do nothing""", CafFileRow.values(file, key));
    }

    private Reported reported(ResultSet row) throws SQLException {
        var finding = new Finding(
                Finding.FindingSeverity.valueOf(row.getString("severity")),
                row.getLong("line"),
                row.getString("element"),
                row.getString("rule"),
                row.getObject("household", Long.class),
                readParameters(row.getString("parameters")));
        return new Reported(row.getLong("place"), finding);
    }

    private Map<String, String> readParameters(String written) {
        try {
            return json.readValue(written, PARAMETERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is not readable", e);
        }
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is not writable", e);
        }
    }
}
