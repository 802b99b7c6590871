package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.Orientations;
import fr.passerelle.partner.orientation.RemindOfOrientation;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Looks every half minute for orientations whose legal time runs out or is over.
@ApplicationScoped
class OrientationDeadlines {
    private final Orientations orientations;
    private final RemindOfOrientation remind;
    private final Clock clock;

    OrientationDeadlines(Orientations orientations, RemindOfOrientation remind, Clock clock) {
        this.orientations = orientations;
        this.remind = remind;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindOfDue() {
        DueWork.takeAll(
                "legal times of orientations",
                () -> orientations.departementsToRemind(LocalDates.today(clock)),
                remind::next);
    }
}
