package fr.passerelle.beneficiary.access;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/// Links people to the organisations that may see them.
@ApplicationScoped
public class AccessLinks {
    private final Session entities;
    private final Clock clock;

    AccessLinks(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// Opens the link, or leaves it open.
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(UUID personId, String departement, String organisationId, LinkReason reason) {
        entities.createNativeMutationQuery("""
                        insert into access_link (person_id, departement, organisation_id, reason, since)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (person_id, organisation_id, reason) do update set until = null
                          where access_link.until is not null""")
                .setParameter(1, personId)
                .setParameter(2, departement)
                .setParameter(3, organisationId)
                .setParameter(4, reason.name())
                .setParameter(5, LocalDates.today(clock))
                .executeUpdate();
    }
}
