package fr.passerelle.partner.orientation;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Warns before the legal time to orient is over, and says so when it is.
@ApplicationScoped
public class RemindOfOrientation {
    private final Orientations orientations;
    private final OrientationAnnouncer announcer;
    private final Clock clock;

    RemindOfOrientation(Orientations orientations, OrientationAnnouncer announcer, Clock clock) {
        this.orientations = orientations;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    public boolean next() {
        var today = LocalDates.today(clock);
        var due = orientations.takeToRemind(today);
        due.flatMap(orientation -> orientation.remind(today, clock.instant())).ifPresent(announcer::announce);
        return due.isPresent();
    }
}
