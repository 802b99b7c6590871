package fr.passerelle.beneficiary.rupture;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/// How long a Département lets a path show nothing.
@ApplicationScoped
class Patience {
    private static final String CODE = "path-broken-after";
    private static final String ANY_REGIME = "ALL";

    private final Parameters parameters;

    Patience(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The day from which a path is broken that shows nothing after a sign, as set today.
    LocalDate lostOn(Sign last, String departement, LocalDate today) {
        return parameters
                .inForce(CODE, departement, ANY_REGIME, today)
                .map(parameter -> last.on().plus(Period.parse(parameter.value())))
                .orElseThrow(() -> new IllegalStateException("no value in force for " + CODE));
    }
}
