package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a Département has set for its diagnostics, by day.
@ApplicationScoped
public class DiagnosticRules {
    private static final String COMMON_RIGHTS = "diagnostic-common-rights";
    private static final String BLOCKING_FREINS = "diagnostic-blocking-freins";
    private static final String ANY_REGIME = "ALL";

    private final Parameters parameters;

    DiagnosticRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The rights of common law to be checked one by one, in the order of the interview.
    public List<String> commonRights(String departement, LocalDate on) {
        return codes(COMMON_RIGHTS, departement, on).toList();
    }

    /// The freins that come before a search for work, unless the professional says otherwise.
    Set<FreinCode> blockingFreins(String departement, LocalDate on) {
        return codes(BLOCKING_FREINS, departement, on).map(FreinCode::valueOf).collect(Collectors.toSet());
    }

    private Stream<String> codes(String code, String departement, LocalDate on) {
        return parameters.inForce(code, departement, ANY_REGIME, on).stream()
                .flatMap(parameter -> Stream.of(parameter.value().split(",", -1)))
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }
}
