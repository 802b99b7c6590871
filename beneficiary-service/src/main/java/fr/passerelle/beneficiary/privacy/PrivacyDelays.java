package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/// How long things may take, as the law or the Département sets it on a day.
@ApplicationScoped
public class PrivacyDelays {
    private static final String ANSWER = "privacy-answer";

    private final Parameters parameters;

    PrivacyDelays(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Whether there was a delay to answer in on that day; before the RGPD there was none.
    boolean areSet(String departement, LocalDate on) {
        return parameters.inForce(ANSWER, departement, on).isPresent();
    }

    Period answer(String departement, LocalDate on) {
        return parameters.period(ANSWER, departement, on);
    }

    Period extension(String departement, LocalDate on) {
        return parameters.period("privacy-extension", departement, on);
    }

    Period exportAvailable(String departement, LocalDate on) {
        return parameters.period("privacy-export-available", departement, on);
    }
}
