package fr.passerelle.contract.awaited.messaging;

import fr.passerelle.contract.awaited.AwaitedCers;
import fr.passerelle.contract.awaited.RemindOfCer;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Looks every half minute for contracts whose legal time runs out or is over.
@ApplicationScoped
class CerDeadlines {
    private final AwaitedCers awaited;
    private final RemindOfCer remind;
    private final Clock clock;

    CerDeadlines(AwaitedCers awaited, RemindOfCer remind, Clock clock) {
        this.awaited = awaited;
        this.remind = remind;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindOfDue() {
        DueWork.takeAll(
                "legal times of contracts", () -> awaited.departementsToRemind(LocalDates.today(clock)), remind::next);
    }
}
