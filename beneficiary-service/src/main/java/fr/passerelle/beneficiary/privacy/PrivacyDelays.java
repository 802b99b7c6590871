package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/// How long things may take, as the law or the Département sets it on a day.
@ApplicationScoped
public class PrivacyDelays {
    private final Parameters parameters;

    PrivacyDelays(Parameters parameters) {
        this.parameters = parameters;
    }

    Period answer(String departement, LocalDate on) {
        return parameters.period("privacy-answer", departement, on);
    }

    Period extension(String departement, LocalDate on) {
        return parameters.period("privacy-extension", departement, on);
    }

    Period exportAvailable(String departement, LocalDate on) {
        return parameters.period("privacy-export-available", departement, on);
    }

    Period erasure(String departement, LocalDate on) {
        return parameters.period("privacy-erasure-delay", departement, on);
    }
}
