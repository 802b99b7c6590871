package fr.passerelle.beneficiary.right.persistence;

import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.RightVersion;
import fr.passerelle.beneficiary.right.RightVersions;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows that changes have replaced, which the database keeps by itself, and the one in place.
@ApplicationScoped
class SqlRightVersions implements RightVersions {
    private static final String READ = """
            select state, opened_on, date_source, amount, nature, majore, reasons, valid_from, known_from from (
                select version, state, opened_on, date_source, amount, nature, majore, reasons, valid_from,
                    changed_at as known_from
                from rsa_right where id = ?
                union all
                select version, state, opened_on, date_source, amount, nature, majore, reasons, valid_from, known_from
                from rsa_right_past where rsa_right_id = ?
            ) known where known_from <= ? order by version""";

    private final Sql sql;
    private final ReasonsColumn reasons = new ReasonsColumn();

    SqlRightVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RightVersion> knownAt(UUID rsaRightId, Instant at) {
        return sql.all(READ, this::version, rsaRightId, rsaRightId, at);
    }

    private RightVersion version(ResultSet row) throws SQLException {
        return new RightVersion(
                RsaRightState.valueOf(row.getString("state")),
                opening(row),
                reasons.convertToEntityAttribute(row.getString("reasons")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Opening opening(ResultSet row) throws SQLException {
        var openedOn = row.getObject("opened_on", LocalDate.class);
        return openedOn == null
                ? null
                : new Opening(
                        openedOn,
                        DateSource.valueOf(row.getString("date_source")),
                        row.getBigDecimal("amount"),
                        row.getString("nature"),
                        row.getBoolean("majore"));
    }
}
