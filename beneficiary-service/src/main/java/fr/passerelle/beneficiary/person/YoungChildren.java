package fr.passerelle.beneficiary.person;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/// Whether a child is so young that the parent is to be supported first; the département sets the age.
@ApplicationScoped
public class YoungChildren {
    private static final String AGE = "young-child-age";

    private final Parameters parameters;
    private final Clock clock;

    YoungChildren(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /// One of them has not reached the age today.
    public boolean areAmong(Collection<Person> children, String departement) {
        return areAmong(children, departement, LocalDates.today(clock));
    }

    public boolean areAmong(Collection<Person> children, String departement, LocalDate on) {
        if (children.isEmpty()) {
            return false;
        }
        var age = parameters.number(AGE, departement, on);
        return children.stream()
                .map(child -> child.identity().birthDate())
                .filter(Objects::nonNull)
                .anyMatch(born -> on.isBefore(born.plusYears(age)));
    }
}
