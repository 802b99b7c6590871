package fr.passerelle.beneficiary.retention;

import fr.passerelle.beneficiary.signal.Signals;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.erasure.PersonErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;

/// Destroys a signal about somebody in no file, a time after it was answered. No file ends with it, so nobody else
/// decides; one that is about a known person goes with their file.
@ApplicationScoped
public class DestroySignals {
    private static final int AT_ONCE = 100;

    private final Signals signals;
    private final PersonErasure erasure;
    private final RetentionPeriods periods;
    private final Clock clock;

    DestroySignals(Signals signals, PersonErasure erasure, RetentionPeriods periods, Clock clock) {
        this.signals = signals;
        this.erasure = erasure;
        this.periods = periods;
        this.clock = clock;
    }

    public Collection<String> departements() {
        return signals.departementsWithAnsweredOfNobodyKnown();
    }

    /// Who is in no file stands under the id of the signal: in the audit of who read it, in answers kept to be
    /// repeated.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean destroyNext(String departement) {
        var today = LocalDates.today(clock);
        var until = today.minus(periods.signal(departement, today));
        var over = signals.takeAnsweredOfNobodyKnown(departement, until, AT_ONCE);
        over.forEach(signal -> erasure.erase(signal, departement));
        signals.destroy(over);
        return over.size() == AT_ONCE;
    }
}
