package fr.passerelle.beneficiary.caffile.persistence;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFileState;
import fr.passerelle.beneficiary.caffile.Counts;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.FileHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file between its row and its record.
final class CafFileRow {
    private CafFileRow() {}

    static CafFile read(ResultSet row) throws SQLException {
        var nature = row.getString("nature");
        return new CafFile(
                row.getObject("id", UUID.class),
                row.getString("departement"),
                row.getString("organisme"),
                row.getString("sender_body"),
                nature == null ? null : CafFileNature.valueOf(nature),
                CafFileState.valueOf(row.getString("state")),
                row.getString("content_hash"),
                row.getLong("size_bytes"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "completed_at"),
                row.getObject("corrects", UUID.class),
                header(row),
                counts(row));
    }

    static @Nullable Object[] values(CafFile file, byte @Nullable [] key) {
        var header = file.header();
        return new @Nullable Object[] {
            file.id(),
            file.departement(),
            file.organisme(),
            file.sender(),
            file.nature(),
            file.state(),
            file.contentHash(),
            file.size(),
            file.receivedAt(),
            file.completedAt(),
            file.corrects(),
            header == null ? null : header.application(),
            header == null ? null : header.applicationVersion(),
            header == null ? null : header.type(),
            header == null ? null : header.nature(),
            header == null ? null : header.createdOn(),
            header == null ? null : header.createdAt(),
            header == null ? null : header.referenceDate(),
            file.counts().households(),
            key
        };
    }

    private static @Nullable FileHeader header(ResultSet row) throws SQLException {
        var referenceDate = row.getObject("reference_date", LocalDate.class);
        return referenceDate == null
                ? null
                : new FileHeader(
                        row.getString("application"),
                        row.getString("application_version"),
                        row.getString("flux_type"),
                        row.getString("flux_nature"),
                        row.getObject("created_on", LocalDate.class),
                        row.getObject("created_at", LocalTime.class),
                        referenceDate);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("households"),
                row.getLong("households_read"),
                row.getLong("recorded"),
                row.getLong("unchanged"),
                row.getLong("outdated"),
                row.getLong("refused"),
                row.getLong("persons"),
                row.getLong("openings"),
                row.getLong("anomalies"),
                row.getLong("warnings"),
                row.getLong("errors"),
                row.getObject("declared", Long.class),
                row.getObject("declared_anomalies", Long.class),
                row.getObject("untold", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
