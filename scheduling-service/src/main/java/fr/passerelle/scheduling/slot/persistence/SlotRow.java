package fr.passerelle.scheduling.slot.persistence;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.slot.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

final class SlotRow {
    private SlotRow() {}

    static Slot read(ResultSet row) throws SQLException {
        return new Slot(
                row.getObject("id", UUID.class),
                row.getString("departement"),
                row.getObject("planning_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getString("organisation_id"),
                row.getString("hosted_organisation_id"),
                ProfessionalRole.valueOf(row.getString("professional_role")),
                Arrays.stream(row.getString("motif_codes").split(",", -1))
                        .map(Motif::valueOf)
                        .collect(Collectors.toSet()),
                Modality.valueOf(row.getString("modality")),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getInt("seats"),
                row.getInt("free_seats"),
                row.getBoolean("open"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
