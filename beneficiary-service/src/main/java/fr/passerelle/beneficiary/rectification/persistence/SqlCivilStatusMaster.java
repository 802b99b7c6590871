package fr.passerelle.beneficiary.rectification.persistence;

import fr.passerelle.beneficiary.rectification.CivilStatusMaster;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SqlCivilStatusMaster implements CivilStatusMaster {
    private static final String IN_A_FILE = """
            select 1 from membership m join household h on h.id = m.household_id
            where m.person_id = ? and m.until is null and h.regime is not null limit 1""";

    private final Sql sql;

    SqlCivilStatusMaster(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isPayingBodyFor(UUID personId) {
        return sql.first(IN_A_FILE, _ -> true, personId).isPresent();
    }
}
