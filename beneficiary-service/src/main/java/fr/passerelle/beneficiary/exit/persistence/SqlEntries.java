package fr.passerelle.beneficiary.exit.persistence;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.exit.Entries;
import fr.passerelle.beneficiary.exit.Entry;
import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class SqlEntries implements Entries {
    private static final String READ = """
            select (select max(r.opened_on) from membership m join rsa_right r on r.household_id = m.household_id
                    where m.person_id = person.id and r.opened_on <= ?),
                   exists (select 1 from person_link l
                           where l.person_id = person.id and l.reason = ? and l.since <= ?)
                   or exists (select 1 from path_step s
                              where s.person_id = person.id and s.kind = 'ORIENTATION' and s.starts_on <= ?),
                   exists (select 1 from membership m
                           where m.person_id = person.id and m.until is null and m.role = ?)
            from person where id = ?""";

    private final Sql sql;

    SqlEntries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Entry of(UUID personId, LocalDate on) {
        return sql.first(
                        READ,
                        row -> new Entry(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getBoolean(3)),
                        on,
                        LinkReason.ORIENTATION,
                        on,
                        on,
                        HouseholdRole.ENF,
                        personId)
                .orElse(new Entry(null, false, false));
    }
}
