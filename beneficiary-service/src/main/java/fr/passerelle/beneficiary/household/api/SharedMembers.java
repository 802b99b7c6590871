package fr.passerelle.beneficiary.household.api;

import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The members of a household that the caller's organisation shares: a link to one does not open the others.
@ApplicationScoped
class SharedMembers {
    private static final String NOW = "m.until is null";
    private static final String ON_A_DAY = "m.since <= :day and (m.until is null or m.until > :day)";

    private final Session entities;
    private final PersonSight sight;

    SharedMembers(Session entities, PersonSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /// @param day nothing for those who are members now
    List<UUID> of(UUID householdId, @Nullable LocalDate day) {
        var when = day == null ? NOW : ON_A_DAY;
        var query = entities.createNativeQuery(
                        "select m.person_id from membership m where m.household_id = :household and " + when + " and "
                                + PersonSight.sharedBy("m.person_id"),
                        UUID.class)
                .setParameter("household", householdId);
        if (day != null) {
            query.setParameter("day", day);
        }
        sight.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
