package fr.passerelle.scheduling.person.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.scheduling.person.People;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RightState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlPeople implements People {
    private static final String RECORD = """
            insert into person as p (id, departement, commune_code, profil, rsa_right_id, right_state, role,
              subject_to_rights_and_duties)
            values (?, ?, ?, ?::int, ?::uuid, ?, ?, ?::boolean)
            on conflict (id) do update set
              commune_code = coalesce(excluded.commune_code, p.commune_code),
              profil = coalesce(excluded.profil, p.profil),
              rsa_right_id = coalesce(excluded.rsa_right_id, p.rsa_right_id),
              right_state = coalesce(excluded.right_state, p.right_state),
              role = coalesce(excluded.role, p.role),
              subject_to_rights_and_duties =
                coalesce(excluded.subject_to_rights_and_duties, p.subject_to_rights_and_duties)""";

    private final Sql sql;

    SqlPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void record(Person told) {
        sql.update(
                RECORD,
                told.id(),
                told.departement(),
                told.communeCode(),
                told.profil(),
                told.rsaRightId(),
                told.rightState(),
                told.role(),
                told.subjectToRightsAndDuties());
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return sql.first("select * from person where id = ?", SqlPeople::person, id);
    }

    private static Person person(ResultSet row) throws SQLException {
        var state = row.getString("right_state");
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("departement"),
                row.getString("commune_code"),
                row.getObject("profil", Integer.class),
                row.getObject("rsa_right_id", UUID.class),
                state == null ? null : RightState.valueOf(state),
                row.getString("role"),
                row.getObject("subject_to_rights_and_duties", Boolean.class));
    }
}
