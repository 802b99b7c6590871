package fr.passerelle.partner.orientation;

import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.parameters.Parameters.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The values of the law and of the département that orientation runs by.
@ApplicationScoped
class OrientationSettings {
    private final Parameters parameters;

    OrientationSettings(Parameters parameters) {
        this.parameters = parameters;
    }

    /// In the order in which they decide.
    List<OrientationRule> rules(String departement, LocalDate on) {
        return Arrays.stream(
                        inForce("orientation-rules", departement, on).value().split(" "))
                .map(OrientationRule::of)
                .toList();
    }

    /// The regime is that of the day on which the clock began.
    Due due(String departement, LocalDate clockStartedOn) {
        var deadline = inForce("orientation-deadline", departement, clockStartedOn);
        var warning = inForce("orientation-deadline-warning", departement, clockStartedOn);
        var dueOn = clockStartedOn.plus(Period.parse(deadline.value()));
        return new Due(clockStartedOn, dueOn, dueOn.minus(Period.parse(warning.value())), deadline.legalBasis());
    }

    Period least(String departement, LocalDate on) {
        return Period.parse(inForce("orientation-minimum", departement, on).value());
    }

    /// How far before the day of the decision an orientation may begin.
    Period retroactivity(String departement, LocalDate on) {
        return Period.parse(
                inForce("orientation-retroactivity", departement, on).value());
    }

    Parameter authority(String departement, LocalDate on) {
        return inForce("orientation-authority", departement, on);
    }

    private Parameter inForce(String code, String departement, LocalDate on) {
        return parameters.inForce(departement, on).stream()
                .filter(parameter -> parameter.code().equals(code))
                .max(Comparator.comparing(Parameter::validFrom))
                .orElseThrow(() -> new IllegalStateException("no value of " + code + " on " + on));
    }
}
