package fr.passerelle.beneficiary.retention;

import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/// How long each step lasts, as the Département has set it on a day.
@ApplicationScoped
class RetentionPeriods {
    private final Parameters parameters;

    RetentionPeriods(Parameters parameters) {
        this.parameters = parameters;
    }

    /// After the last contact.
    Period active(String departement, LocalDate on) {
        return parameters.period("retention-active", departement, on);
    }

    /// After the answer to a signal about somebody in no file.
    Period signal(String departement, LocalDate on) {
        return parameters.period("retention-signal", departement, on);
    }

    /// After the file was closed.
    Period archive(String departement, LocalDate on) {
        return parameters.period("retention-archive", departement, on);
    }
}
