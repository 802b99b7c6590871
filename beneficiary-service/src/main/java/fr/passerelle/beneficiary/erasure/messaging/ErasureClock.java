package fr.passerelle.beneficiary.erasure.messaging;

import fr.passerelle.beneficiary.erasure.EraseDue;
import fr.passerelle.beneficiary.erasure.Erasures;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Carries out the erasures that are due.
@ApplicationScoped
class ErasureClock {
    private final Erasures erasures;
    private final EraseDue eraseDue;
    private final Clock clock;

    ErasureClock(Erasures erasures, EraseDue eraseDue, Clock clock) {
        this.erasures = erasures;
        this.eraseDue = eraseDue;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eraseAllDue() {
        DueWork.takeAll("erasures", () -> erasures.departementsWithDue(clock.instant()), eraseDue::next);
    }
}
