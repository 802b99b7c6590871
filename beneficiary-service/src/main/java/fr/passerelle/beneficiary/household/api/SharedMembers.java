package fr.passerelle.beneficiary.household.api;

import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// The members of a household that the caller's organisation shares: a link to one does not open the others.
@ApplicationScoped
class SharedMembers {
    private static final String SHARED = """
            select m.person_id from membership m
            where m.household_id = :household and m.until is null and %s""".formatted(PersonSight.sharedBy("m.person_id"));

    private final Session entities;
    private final PersonSight sight;

    SharedMembers(Session entities, PersonSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    List<UUID> of(UUID householdId) {
        var query = entities.createNativeQuery(SHARED, UUID.class).setParameter("household", householdId);
        sight.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
