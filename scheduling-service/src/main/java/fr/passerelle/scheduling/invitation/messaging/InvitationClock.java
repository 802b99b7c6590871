package fr.passerelle.scheduling.invitation.messaging;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.DueWork;
import fr.passerelle.scheduling.invitation.EndInvitation;
import fr.passerelle.scheduling.invitation.FillSeats;
import fr.passerelle.scheduling.site.CommuneAttached;
import fr.passerelle.scheduling.slot.SeatsOpened;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/// Looks at who waits when seats open, and every few seconds at what has become due.
@ApplicationScoped
class InvitationClock {
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
        var now = clock.instant();
        DueWork.takeAll(
                "invitations",
                () -> sql.all("select * from departements_with_due_invitation(?)", row -> row.getString(1), now),
                () -> end.nextDue(clock.instant()));
    }
}
