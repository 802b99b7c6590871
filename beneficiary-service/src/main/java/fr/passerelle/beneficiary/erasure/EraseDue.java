package fr.passerelle.beneficiary.erasure;

import fr.passerelle.platform.sql.PassingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Goes through the erasures that are due. One that fails is tried again later and holds up none of the others.
@ApplicationScoped
public class EraseDue {
    private static final Logger LOG = Logger.getLogger(EraseDue.class);

    private final Erasures erasures;
    private final CarryOutErasure carryOut;
    private final Clock clock;

    EraseDue(Erasures erasures, CarryOutErasure carryOut, Clock clock) {
        this.erasures = erasures;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /// @return whether there may be more
    public boolean next() {
        var now = clock.instant();
        var due = erasures.nextDue(now);
        due.ifPresent(order -> attempt(order, now));
        return due.isPresent();
    }

    private void attempt(Erasures.Order order, Instant now) {
        try {
            carryOut.carryOut(order, now);
        } catch (RuntimeException e) {
            if (PassingFailure.isOne(e)) {
                throw e;
            }
            var attempts = erasures.putOff(order, now);
            LOG.warnf(
                    "an erasure of département %s is put off after %d attempts: %s",
                    order.departement(), attempts, PassingFailure.kind(e));
        }
    }
}
