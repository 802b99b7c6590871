package fr.passerelle.beneficiary.rupture.messaging;

import fr.passerelle.beneficiary.rupture.LookAtPath;
import fr.passerelle.beneficiary.rupture.Watches;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Looks at the paths whose day has come.
@ApplicationScoped
class PathClock {
    private final Watches watches;
    private final LookAtPath look;
    private final Clock clock;

    PathClock(Watches watches, LookAtPath look, Clock clock) {
        this.watches = watches;
        this.look = look;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtDue() {
        DueWork.takeAll("paths", () -> watches.departementsToLookAt(LocalDates.today(clock)), look::next);
    }
}
