package fr.passerelle.beneficiary.exit;

import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Who leaves must have come in, on a day that may be, for a reason that means an exit on that day.
@ApplicationScoped
class CheckExit {
    private static final String REASONS = "exit-reasons";

    private final Parameters parameters;
    private final Texts texts;

    CheckExit(Parameters parameters, Texts texts) {
        this.parameters = parameters;
        this.texts = texts;
    }

    /// Before anything is looked up by that day.
    void day(LocalDate exitedOn, LocalDate today) {
        if (!PlausibleDate.isFact(exitedOn, today)) {
            throw refused("exitedOn", "date-bounds", Map.of());
        }
    }

    void check(String departement, ExitReason reason, LocalDate exitedOn, Entry entry) {
        if (entry.child()) {
            throw refused("reason", "exit-of-a-child", Map.of());
        }
        if (entry.isMissing()) {
            throw refused("exitedOn", "exit-without-entry", Map.of());
        }
        if (!parameters.codes(REASONS, departement, exitedOn).contains(reason.name())) {
            throw refused("reason", "exit-reason-not-in-force", Map.of("reason", reason.name(), "day", exitedOn));
        }
    }

    private Refusal refused(String field, String rule, Map<String, Object> values) {
        return new Refusal(Refusal.Kind.INVALID, rule, values, List.of(texts.refused(field, rule, values)));
    }
}
