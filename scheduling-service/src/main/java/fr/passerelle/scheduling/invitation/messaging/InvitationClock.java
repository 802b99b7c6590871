package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.sql.PassingFailure;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.scheduling.invitation.EndInvitation;
import fr.passerelle.scheduling.invitation.FillSeats;
import fr.passerelle.scheduling.site.CommuneAttached;
import fr.passerelle.scheduling.slot.SeatsOpened;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Looks at who waits when seats open, and every few seconds at what has become due.
@ApplicationScoped
class InvitationClock {
    private static final Logger LOG = Logger.getLogger(InvitationClock.class);

    private final FillSeats fill;
    private final EndInvitation end;
    private final Sql sql;
    private final Clock clock;

    InvitationClock(FillSeats fill, EndInvitation end, Sql sql, Clock clock) {
        this.fill = fill;
        this.end = end;
        this.sql = sql;
        this.clock = clock;
    }

    void fill(@Observes SeatsOpened opened) {
        fill.fill(opened.siteId());
    }

    void fill(@Observes CommuneAttached attached) {
        fill.fill(attached.siteId());
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeDue() {
        try {
            var now = clock.instant();
            var due = sql.all("select * from departements_with_due_invitation(?)", row -> row.getString(1), now);
            eachForItself(due, departement -> TenantScope.within(Set.of(departement), this::takeAll));
        } catch (RuntimeException e) {
            // The database is away: what is due stays due.
            LOG.warnf(e, "invitations could not be looked at now");
        }
    }

    /// What fails in one département stays due there, and holds nobody up elsewhere.
    static void eachForItself(List<String> departements, Consumer<String> work) {
        for (var departement : departements) {
            try {
                work.accept(departement);
            } catch (RuntimeException e) {
                // the kind alone: a message of the database may quote a person's row
                LOG.warnf(
                        "invitations of département %s could not be looked at now: %s",
                        departement, PassingFailure.kind(e));
            }
        }
    }

    private void takeAll() {
        while (end.nextDue(clock.instant())) {
            // a few in each transaction, so that nothing is locked for long
        }
    }
}
