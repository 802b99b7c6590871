package fr.passerelle.beneficiary.erasure.messaging;

import fr.passerelle.beneficiary.erasure.CarryOutErasure;
import fr.passerelle.beneficiary.erasure.Erasures;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Carries out the erasures that are due.
@ApplicationScoped
class ErasureClock {
    private final Erasures erasures;
    private final CarryOutErasure carryOut;
    private final Clock clock;

    ErasureClock(Erasures erasures, CarryOutErasure carryOut, Clock clock) {
        this.erasures = erasures;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void eraseDue() {
        DueWork.takeAll("erasures", () -> erasures.departementsWithDue(clock.instant()), carryOut::next);
    }
}
