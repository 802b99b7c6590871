package fr.passerelle.platform.sight;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Links people to the organisations that may see them, each link for a reason of the service's own.
@ApplicationScoped
public class PersonLinks {
    private static final String OPEN = """
            insert into person_link (person_id, departement, organisation_id, reason, since)
            values (?, ?, ?, ?, ?)
            on conflict (person_id, organisation_id, reason) do update set until = null
              where person_link.until is not null""";
    private static final String END = """
            update person_link set until = greatest(since, ?)
            where person_id = ? and organisation_id = ? and reason = ? and until is null""";
    private static final String END_OTHERS = """
            update person_link set until = greatest(since, ?)
            where person_id = ? and reason = ? and organisation_id <> ? and until is null""";

    private static final String WITHDRAW =
            "delete from person_link where person_id = ? and organisation_id = ? and reason = ?";

    private final Sql sql;
    private final Clock clock;

    @Inject
    PersonLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param reason code of what made the person known there, for example `PAYING_BODY`
    public record Link(UUID personId, String departement, String organisationId, String reason) {}

    /// Opens the links, or leaves them open.
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(Set<Link> links) {
        var today = LocalDates.today(clock);
        sql.batch(OPEN, List.copyOf(links), link ->
                new Object[] {link.personId(), link.departement(), link.organisationId(), link.reason(), today});
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void link(UUID personId, String departement, String organisationId, String reason) {
        link(Set.of(new Link(personId, departement, organisationId, reason)));
    }

    /// Ends a link that is open; sight follows when the days of grace are over (`passerelle.sight.link-grace`).
    ///
    /// @param on its last day; a day before its first ends it on its first
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID personId, String organisationId, String reason, LocalDate on) {
        sql.update(END, on, personId, organisationId, reason);
    }

    /// Takes a link back that never should have been: sight ends at once, without days of grace.
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID personId, String organisationId, String reason) {
        sql.update(WITHDRAW, personId, organisationId, reason);
    }

    /// Ends the open links of a person for a reason that one organisation alone can have, except to that one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOthers(UUID personId, String reason, String exceptOrganisationId, LocalDate on) {
        sql.update(END_OTHERS, on, personId, reason, exceptOrganisationId);
    }

    /// The same for many people.
    ///
    /// @param kept the links that stay, one a person and reason
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOthers(Set<Link> kept, LocalDate on) {
        sql.batch(END_OTHERS, List.copyOf(kept), link ->
                new Object[] {on, link.personId(), link.reason(), link.organisationId()});
    }
}
