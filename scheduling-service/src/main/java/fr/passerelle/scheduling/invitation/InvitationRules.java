package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/// How long a promise holds and how far ahead seats are promised, as the département has decided.
@ApplicationScoped
public class InvitationRules {
    private final Parameters parameters;
    private final Clock clock;

    InvitationRules(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDates.today(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    Validity validity(String departement) {
        var today = today();
        return new Validity(today, today.plus(inForce("invitation-validity", departement)));
    }

    /// The last start that is promised today.
    Instant horizon(String departement) {
        return startOf(today().plus(inForce("invitation-horizon", departement)));
    }

    /// Who waits is looked at again each morning: days have passed, so have promises.
    Instant nextTry() {
        return startOf(today().plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LocalDates.PARIS).toInstant();
    }

    private Period inForce(String code, String departement) {
        return parameters.period(code, departement, today());
    }
}
