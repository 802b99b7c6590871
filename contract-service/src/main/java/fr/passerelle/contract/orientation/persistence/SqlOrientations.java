package fr.passerelle.contract.orientation.persistence;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.orientation.Orientations;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlOrientations implements Orientations {
    private static final String ADD = """
            insert into orientation (departement, id, person_id, pathway, organisation_id, organisation_type,
              commune_code, decided_on, starts_on, rank)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (departement, id) do nothing""";
    private static final String CURRENT = """
            select * from orientation where person_id = ? order by rank desc, decided_on desc, id desc limit 1""";

    private final Sql sql;

    SqlOrientations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(KnownOrientation one) {
        sql.update(
                ADD,
                one.departement(),
                one.id(),
                one.personId(),
                one.pathway(),
                one.organisationId(),
                one.organisationType(),
                one.communeCode(),
                one.decidedOn(),
                one.startsOn(),
                one.rank());
    }

    @Override
    public Optional<KnownOrientation> currentOf(UUID personId) {
        return sql.first(CURRENT, SqlOrientations::orientation, personId);
    }

    private static KnownOrientation orientation(ResultSet row) throws SQLException {
        return new KnownOrientation(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("departement"),
                KnownOrientation.Pathway.valueOf(row.getString("pathway")),
                row.getString("organisation_id"),
                row.getString("organisation_type"),
                row.getString("commune_code"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("rank"));
    }
}
