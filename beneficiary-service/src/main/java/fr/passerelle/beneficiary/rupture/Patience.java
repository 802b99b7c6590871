package fr.passerelle.beneficiary.rupture;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// How long a Département lets a path show nothing.
@ApplicationScoped
class Patience {
    private static final String CODE = "path-broken-after";

    private final Parameters parameters;

    Patience(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The day from which a path is broken that shows nothing after a sign, as set today.
    LocalDate lostOn(Sign last, String departement, LocalDate today) {
        return last.on().plus(parameters.period(CODE, departement, today));
    }
}
