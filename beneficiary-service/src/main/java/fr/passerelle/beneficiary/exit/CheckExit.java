package fr.passerelle.beneficiary.exit;

import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.platform.clock.LocalDates;
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

    private final Entries entries;
    private final Parameters parameters;
    private final Texts texts;

    CheckExit(Entries entries, Parameters parameters, Texts texts) {
        this.entries = entries;
        this.parameters = parameters;
        this.texts = texts;
    }

    /// The entry that the exit ends.
    Entry entryEndedBy(RecordExit.Command left, String departement) {
        var exitedOn = left.exitedOn();
        if (!PlausibleDate.isFact(exitedOn, LocalDates.on(left.at()))) { // before anything is looked up by that day
            throw refused("exitedOn", "date-bounds", Map.of());
        }
        var entry = entries.of(left.personId(), exitedOn);
        check(departement, left.reason(), exitedOn, entry);
        return entry;
    }

    private void check(String departement, ExitReason reason, LocalDate exitedOn, Entry entry) {
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
