package fr.passerelle.reporting.table;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// The smallest count that a département publishes.
@ApplicationScoped
public class DisclosureThreshold {
    private static final String CODE = "statistics-disclosure-threshold";

    private final Parameters parameters;
    private final Clock clock;

    public DisclosureThreshold(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    public long of(String departement) {
        return parameters.number(CODE, departement, LocalDates.today(clock));
    }
}
