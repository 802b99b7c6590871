package fr.passerelle.contract.rsaright.persistence;

import fr.passerelle.contract.rsaright.RsaRights;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SqlRsaRights implements RsaRights {
    private static final String OPEN = """
            insert into rsa_right (departement, person_id, rsa_right_id, is_open) values (?, ?, ?, true)
            on conflict (departement, person_id) do update
              set rsa_right_id = excluded.rsa_right_id, is_open = true""";
    private static final String CLOSED = """
            insert into rsa_right as known (departement, person_id, rsa_right_id, is_open) values (?, ?, ?, false)
            on conflict (departement, person_id) do update set is_open = false
              where known.rsa_right_id = excluded.rsa_right_id""";

    private final Sql sql;

    SqlRsaRights(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void opened(UUID personId, String departement, UUID rsaRightId) {
        sql.update(OPEN, departement, personId, rsaRightId);
    }

    @Override
    public boolean isOpen(UUID personId) {
        return sql.first("select is_open from rsa_right where person_id = ?", row -> row.getBoolean(1), personId)
                .orElse(false);
    }

    @Override
    public void closed(UUID personId, String departement, UUID rsaRightId) {
        sql.update(CLOSED, departement, personId, rsaRightId);
    }
}
