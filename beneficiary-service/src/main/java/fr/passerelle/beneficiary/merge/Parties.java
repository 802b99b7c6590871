package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;

/// What a merge has to know of two people, and what it leaves on their files. Held until the end of the
/// transaction, so that nobody is merged twice at once.
@ApplicationScoped
class Parties {
    private static final String HELD = "select departement, merged_into from person where id = ? for no key update";

    /// A child may live with both parents, each with a right of their own.
    private static final String OPEN_RIGHTS = """
            select distinct m.household_id from membership m join rsa_right r on r.household_id = m.household_id
            where m.person_id = ? and m.until is null and m.role in ('DEM', 'CJT', 'RDO') and r.state like 'OPEN%'""";

    private static final String POINT = """
            update person p set merged_into = a.survivor, version = version + 1 from person_alias a
            where a.merged = p.id and p.departement = ? and p.merged_into is distinct from a.survivor""";
    private static final String POINT_NO_MORE = """
            update person p set merged_into = null, version = version + 1
            where p.departement = ? and p.merged_into is not null
              and not exists (select from person_alias a where a.merged = p.id)""";

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    Party held(UUID id) {
        return sql.first(
                        HELD,
                        row -> new Party(
                                id,
                                row.getString("departement"),
                                row.getObject("merged_into", UUID.class),
                                new HashSet<>(sql.all(OPEN_RIGHTS, right -> right.getObject(1, UUID.class), id))),
                        id)
                .orElseThrow(PersonSight::unknown);
    }

    /// Every merged file says who stands for it, through however many merges.
    void point(String departement) {
        sql.update(POINT, departement);
        sql.update(POINT_NO_MORE, departement);
    }
}
