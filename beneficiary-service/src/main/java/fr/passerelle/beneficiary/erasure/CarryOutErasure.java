package fr.passerelle.beneficiary.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Erases one person in a transaction. Rows and announcement go together: nobody is erased here and kept elsewhere.
@ApplicationScoped
public class CarryOutErasure {
    private final Erasures erasures;
    private final ErasureAnnouncer announcer;

    CarryOutErasure(Erasures erasures, ErasureAnnouncer announcer) {
        this.erasures = erasures;
        this.announcer = announcer;
    }

    /// Nothing where something keeps the person by now.
    @Transactional
    public void carryOut(Erasures.Order order, Instant at) {
        if (erasures.take(order, at)) {
            erasures.erase(order);
            announcer.announce(order, at);
        }
    }
}
