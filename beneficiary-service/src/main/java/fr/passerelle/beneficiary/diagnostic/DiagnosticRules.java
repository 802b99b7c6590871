package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a Département has set for its diagnostics, by day.
@ApplicationScoped
public class DiagnosticRules {
    private static final String COMMON_RIGHTS = "diagnostic-common-rights";
    private static final String BLOCKING_FREINS = "diagnostic-blocking-freins";

    private static final String LEAST_AGE = "diagnostic-least-age";

    private final Parameters parameters;

    DiagnosticRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Whether the département had a list to go through on that day; before the RSA it had none.
    boolean areSet(String departement, LocalDate on) {
        return parameters.inForce(COMMON_RIGHTS, departement, on).isPresent();
    }

    /// In years: a younger person is a child of the household, and goes to school.
    public long leastAge(String departement, LocalDate on) {
        return parameters.number(LEAST_AGE, departement, on);
    }

    /// The rights of common law to be checked one by one, in the order of the interview.
    public List<String> commonRights(String departement, LocalDate on) {
        return parameters.codes(COMMON_RIGHTS, departement, on);
    }

    /// The freins that come before a search for work, unless the professional says otherwise.
    Set<FreinCode> blockingFreins(String departement, LocalDate on) {
        return parameters.codes(BLOCKING_FREINS, departement, on).stream()
                .map(FreinCode::valueOf)
                .collect(Collectors.toSet());
    }
}
