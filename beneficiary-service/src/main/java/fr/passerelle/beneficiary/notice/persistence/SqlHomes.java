package fr.passerelle.beneficiary.notice.persistence;

import fr.passerelle.beneficiary.notice.BreachBounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class SqlHomes implements BreachBounds.Homes {
    private static final String SHARED = """
            select exists (
              select 1 from membership m where m.person_id = ?1 and m.until is null and (
                exists (select 1 from membership o
                        where o.household_id = m.household_id and o.person_id <> m.person_id and o.until is null)
                or exists (select 1 from rsa_right r
                           where r.household_id = m.household_id and r.majore
                             and r.state not in ('CLOSED', 'CLOSED_EARLIER_MONTH', 'REFUSED'))))""";

    private final Session entities;

    SqlHomes(Session entities) {
        this.entities = entities;
    }

    @Override
    public boolean areShared(UUID personId) {
        return entities.createNativeQuery(SHARED, Boolean.class)
                .setParameter(1, personId)
                .getSingleResult();
    }
}
