package fr.passerelle.beneficiary.link;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the links of a person as long as something causes them. A fact about nobody known is refused, and so parked:
/// after a rebuild it is redriven, once the person is there.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepLinks {
    /// Last day of a cause that never should have been; any other cause lasted longer.
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final LinkCauses causes;
    private final PersonLinks links;

    KeepLinks(LinkCauses causes, PersonLinks links) {
        this.causes = causes;
        this.links = links;
    }

    /// @param lastDay where it is known from the beginning, as the day of an appointment is
    public void begin(LinkCause cause, @Nullable LocalDate lastDay) {
        requireKnown(cause.personId());
        causes.begin(cause, lastDay);
        renew(cause.personId(), cause.departement(), cause.organisationId(), cause.reason());
    }

    /// What had a last day goes on without one; what is over stays so, in whatever order the facts come.
    public void prolong(LinkCause cause) {
        requireKnown(cause.personId());
        causes.prolong(cause);
        renew(cause.personId(), cause.departement(), cause.organisationId(), cause.reason());
    }

    public void end(LinkCause cause, LocalDate lastDay) {
        requireKnown(cause.personId());
        causes.end(cause, lastDay);
        renew(cause.personId(), cause.departement(), cause.organisationId(), cause.reason());
    }

    /// Takes a cause back that never should have been: it gives no days of grace, whereas an earlier one keeps its own.
    public void withdraw(LinkCause cause) {
        end(cause, NEVER);
    }

    /// Ends a link whatever caused it.
    public void endAll(UUID personId, String departement, String organisationId, LinkReason reason, LocalDate lastDay) {
        requireKnown(personId);
        if (causes.endAll(personId, organisationId, reason, lastDay)) {
            renew(personId, departement, organisationId, reason);
        }
    }

    /// Sight moved with the person as it was; what came to its end since did so for the other one.
    void moved(@Observes PersonsMoved moved) {
        for (var person : List.of(moved.from(), moved.to())) {
            for (var cause : causes.ofPerson(person)) {
                renew(person, cause.departement(), cause.organisationId(), cause.reason());
            }
        }
    }

    private void renew(UUID personId, String departement, String organisationId, LinkReason reason) {
        var lastDay = causes.lastDay(personId, organisationId, reason);
        if (lastDay.filter(NEVER::equals).isPresent()) {
            links.withdraw(personId, organisationId, reason.name());
            return;
        }
        links.link(personId, departement, organisationId, reason.name());
        lastDay.ifPresent(day -> links.end(personId, organisationId, reason.name(), day));
    }

    private void requireKnown(UUID personId) {
        if (!causes.isKnown(personId)) {
            throw PersonSight.unknown();
        }
    }
}
