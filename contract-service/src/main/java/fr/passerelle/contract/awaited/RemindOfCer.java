package fr.passerelle.contract.awaited;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Warns before the legal time to sign is over, and says so when it is.
@ApplicationScoped
public class RemindOfCer {
    private final AwaitedCers awaited;
    private final ReminderAnnouncer announcer;
    private final Clock clock;

    RemindOfCer(AwaitedCers awaited, ReminderAnnouncer announcer, Clock clock) {
        this.awaited = awaited;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    public boolean next() {
        var today = LocalDates.today(clock);
        var due = awaited.takeToRemind(today);
        due.ifPresent(cer -> {
            if (awaited.isSigned(cer)) {
                cer.settle();
            } else {
                cer.remind(today, clock.instant()).ifPresent(announcer::announce);
            }
        });
        return due.isPresent();
    }
}
