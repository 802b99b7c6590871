package fr.passerelle.beneficiary.death.persistence;

import fr.passerelle.beneficiary.death.Deaths;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SqlDeaths implements Deaths {
    private static final String STANDING =
            "select person_id from person_exit where person_id = any(?) and status = 'STANDING' and reason = 'DECES'";

    private final Sql sql;

    SqlDeaths(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> among(Collection<UUID> people) {
        return Set.copyOf(sql.all(STANDING, row -> row.getObject(1, UUID.class), (Object) people.toArray(UUID[]::new)));
    }
}
