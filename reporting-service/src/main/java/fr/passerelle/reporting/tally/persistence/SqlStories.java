package fr.passerelle.reporting.tally.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlStories implements Stories {
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String TELL = """
            insert into story_part as known
                (series, subject_id, name, departement, told_at, told_by, day, commune_code, codes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (series, subject_id, name) do update set
                told_at = excluded.told_at, told_by = excluded.told_by, day = excluded.day,
                commune_code = excluded.commune_code, codes = excluded.codes
            where (known.told_at, known.told_by) < (excluded.told_at, excluded.told_by)""";
    private static final String PARTS = """
            select name, told_at, told_by, day, commune_code, codes from story_part
            where series = ? and subject_id = ?""";

    private final Sql sql;

    SqlStories(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Part> tell(Subject subject, String name, Part part) {
        sql.first(HOLD, _ -> true, subject.series() + subject.id());
        sql.update(
                TELL,
                subject.series(),
                subject.id(),
                name,
                subject.departement(),
                part.told().at(),
                part.told().by(),
                part.day(),
                part.communeCode(),
                part.codes().toArray(String[]::new));
        return parts(subject);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Part> held(Subject subject) {
        sql.first(HOLD, _ -> true, subject.series() + subject.id());
        return parts(subject);
    }

    private Map<String, Part> parts(Subject subject) {
        return sql.all(PARTS, SqlStories::part, subject.series(), subject.id()).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, Part> part(ResultSet row) throws SQLException {
        var told = new Told(row.getTimestamp("told_at").toInstant(), row.getObject("told_by", UUID.class));
        var codes = List.of((String[]) row.getArray("codes").getArray());
        var day = row.getObject("day", LocalDate.class);
        return Map.entry(row.getString("name"), new Part(told, day, row.getString("commune_code"), codes));
    }
}
