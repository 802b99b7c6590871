package fr.passerelle.beneficiary.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Erases those whose erasure is due, one a transaction. Rows and announcement go together: nobody is erased here and
/// kept elsewhere.
@ApplicationScoped
public class CarryOutErasure {
    private final Erasures erasures;
    private final ErasureAnnouncer announcer;
    private final Clock clock;

    CarryOutErasure(Erasures erasures, ErasureAnnouncer announcer, Clock clock) {
        this.erasures = erasures;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    public boolean next() {
        var now = clock.instant();
        var due = erasures.takeDue(now);
        due.ifPresent(order -> {
            erasures.erase(order);
            announcer.announce(order, now);
        });
        return due.isPresent();
    }
}
