package fr.passerelle.beneficiary.path.persistence;

import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.beneficiary.path.StepKind;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.beneficiary.path.Steps;
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

@ApplicationScoped
class SqlSteps implements Steps {
    private static final String KEEP = """
            insert into path_step as known (id, person_id, departement, kind, status, organisation_id, code,
                organisation_type, starts_on, ends_on, starts_at, modality, site_id, told_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                status = excluded.status, organisation_id = excluded.organisation_id, code = excluded.code,
                organisation_type = coalesce(excluded.organisation_type, known.organisation_type),
                starts_on = coalesce(excluded.starts_on, known.starts_on),
                ends_on = coalesce(excluded.ends_on, known.ends_on),
                starts_at = coalesce(excluded.starts_at, known.starts_at),
                modality = coalesce(excluded.modality, known.modality),
                site_id = coalesce(excluded.site_id, known.site_id), told_at = excluded.told_at
            where known.told_at <= excluded.told_at""";
    private static final String READ = """
            select id, person_id, departement, kind, status, organisation_id, code, organisation_type, starts_on,
                ends_on, starts_at, modality, site_id, told_at
            from path_step where person_id = ? order by told_at, id""";

    private final Sql sql;

    SqlSteps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isKnown(UUID personId) {
        return sql.first("select 1 from person where id = ?", row -> row.getInt(1), personId)
                .isPresent();
    }

    @Override
    public void keep(Step step) {
        var details = step.details();
        sql.update(
                KEEP,
                step.id(),
                step.personId(),
                step.departement(),
                step.kind(),
                step.status(),
                step.organisationId(),
                step.code(),
                details.organisationType(),
                details.startsOn(),
                details.endsOn(),
                details.startsAt(),
                details.modality(),
                details.siteId(),
                step.toldAt());
    }

    @Override
    public List<Step> of(UUID personId) {
        return sql.all(READ, SqlSteps::step, personId);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("departement"),
                StepKind.valueOf(row.getString("kind")),
                StepStatus.valueOf(row.getString("status")),
                row.getString("organisation_id"),
                row.getString("code"),
                new Step.Details(
                        row.getString("organisation_type"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        instant(row, "starts_at"),
                        row.getString("modality"),
                        row.getObject("site_id", UUID.class)),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
