package fr.passerelle.contract.frein.persistence;

import fr.passerelle.contract.frein.Frein;
import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlOpenFreins implements OpenFreins {
    private static final String FORGET = "delete from frein where person_id = ? and departement = ?";
    private static final String LIFT = "delete from frein where person_id = ? and departement = ? and id = ?";
    private static final String ADD = """
            insert into frein (departement, person_id, id, code, blocking) values (?, ?, ?, ?, ?)""";
    private static final String BLOCKING = """
            select id, code from frein where person_id = ? and blocking order by code, id""";

    private final Sql sql;

    SqlOpenFreins(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(UUID personId, String departement, List<Frein> freins) {
        sql.update(FORGET, personId, departement);
        sql.batch(ADD, freins, one -> new Object[] {departement, personId, one.id(), one.code(), one.blocking()});
    }

    @Override
    public void lift(UUID personId, String departement, UUID freinId) {
        sql.update(LIFT, personId, departement, freinId);
    }

    @Override
    public List<Frein> blockingOf(UUID personId) {
        return sql.all(
                BLOCKING, row -> new Frein(row.getObject("id", UUID.class), row.getString("code"), true), personId);
    }
}
