package fr.passerelle.reporting.table;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// The smallest count that a département publishes.
@ApplicationScoped
public class DisclosureThreshold {
    private static final String CODE = "statistics-disclosure-threshold";
    private static final String ANY_REGIME = "ALL";

    private final Parameters parameters;
    private final Clock clock;

    public DisclosureThreshold(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    public long of(String departement) {
        return parameters
                .inForce(CODE, departement, ANY_REGIME, LocalDates.today(clock))
                .map(parameter -> Long.parseLong(parameter.value()))
                .orElseThrow(() -> new IllegalStateException("no value in force for " + CODE));
    }
}
