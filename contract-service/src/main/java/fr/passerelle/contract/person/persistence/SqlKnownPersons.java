package fr.passerelle.contract.person.persistence;

import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.KnownPersons;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlKnownPersons implements KnownPersons {
    private static final String LEARN = """
            insert into person as known (departement, id, commune_code, told_at) values (?, ?, ?, ?)
            on conflict (departement, id) do update
              set commune_code = coalesce(excluded.commune_code, known.commune_code), told_at = excluded.told_at
              where excluded.told_at >= known.told_at""";
    private static final String BY_ID = "select id, departement, commune_code, told_at from person where id = ?";

    private final Sql sql;

    SqlKnownPersons(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void learn(KnownPerson person) {
        sql.update(LEARN, person.departement(), person.id(), person.communeCode(), person.toldAt());
    }

    @Override
    public Optional<KnownPerson> byId(UUID id) {
        return sql.first(
                BY_ID,
                row -> new KnownPerson(
                        row.getObject("id", UUID.class),
                        row.getString("departement"),
                        row.getString("commune_code"),
                        row.getTimestamp("told_at").toInstant()),
                id);
    }
}
