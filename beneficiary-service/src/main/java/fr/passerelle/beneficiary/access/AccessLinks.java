package fr.passerelle.beneficiary.access;

import fr.passerelle.beneficiary.Sql;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/// Links people to the organisations that may see them.
@ApplicationScoped
public class AccessLinks {
    private static final String OPEN = """
            insert into access_link (person_id, departement, organisation_id, reason, since)
            values (?, ?, ?, ?, ?)
            on conflict (person_id, organisation_id, reason) do update set until = null
              where access_link.until is not null""";

    private final Session entities;
    private final Sql sql;
    private final Clock clock;

    AccessLinks(Session entities, DataSource database, Clock clock) {
        this.entities = entities;
        this.sql = new Sql(database);
        this.clock = clock;
    }

    public record Link(UUID personId, String departement, String organisationId, LinkReason reason) {}

    /// Opens the links, or leaves them open.
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(Set<Link> links) {
        entities.flush(); // a link points at a person's row, which may be new
        var today = LocalDates.today(clock);
        sql.batch(OPEN, List.copyOf(links), link ->
                new Object[] {link.personId(), link.departement(), link.organisationId(), link.reason(), today});
    }

    public void link(UUID personId, String departement, String organisationId, LinkReason reason) {
        link(Set.of(new Link(personId, departement, organisationId, reason)));
    }
}
