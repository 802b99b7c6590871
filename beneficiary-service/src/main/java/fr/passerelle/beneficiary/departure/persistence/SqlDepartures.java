package fr.passerelle.beneficiary.departure.persistence;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlDepartures implements Departures {
    /// A Caf bears the number of its département first, which is 20 for both of Corsica; the MSA spans several.
    private static final String LAST = """
            select v.organisation_id, v.moved_on
            from membership m join household_move v on v.household_id = m.household_id
            where m.person_id = ? and m.until is null and v.direction = 'DEPARTURE'
              and v.organisation_id like 'CAF-%'
              and v.organisation_id not like 'CAF-' || regexp_replace(v.departement, '[AB]$', '0') || '%'
              and not exists (select 1 from rsa_right r where r.household_id = m.household_id and r.state like 'OPEN%')
              and not exists (select 1 from household_move back where back.household_id = v.household_id
                              and back.direction = 'ARRIVAL' and back.moved_on >= v.moved_on)
              and not exists (select 1 from membership other where other.person_id = m.person_id
                              and other.until is null and other.household_id <> m.household_id)
            order by v.moved_on desc limit 1""";

    private final Sql sql;

    SqlDepartures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Departure> of(UUID personId) {
        return sql.first(LAST, row -> new Departure(row.getString(1), row.getObject(2, LocalDate.class)), personId);
    }
}
