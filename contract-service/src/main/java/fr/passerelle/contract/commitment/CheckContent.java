package fr.passerelle.contract.commitment;

import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.contract.rule.ContractRules;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Refuses what a contract cannot promise, every fault at once.
@ApplicationScoped
public class CheckContent {
    private final ContractRules rules;
    private final OpenFreins freins;
    private final Texts texts;

    CheckContent(ContractRules rules, OpenFreins freins, Texts texts) {
        this.rules = rules;
        this.freins = freins;
        this.texts = texts;
    }

    /// For whom and under which rules it is written.
    ///
    /// @param followedFrom first day of the orientation
    public record Frame(UUID personId, CerType type, LocalDate followedFrom, ContractRules.Ground ground) {}

    public void check(CerContent content, Frame frame) {
        var faults = new Faults();
        dates(content, frame, faults);
        hours(content, frame, faults);
        if (content.jobFirstReason() == null
                && !leftBehind(content, frame.personId()).isEmpty()) {
            faults.add("content.jobFirstReason", "blocking-frein-first", Map.of());
        }
        faults.refuse();
    }

    private List<?> leftBehind(CerContent content, UUID personId) {
        return content.commitments().leftBehind(freins.blockingOf(personId));
    }

    private static void dates(CerContent content, Frame frame, Faults faults) {
        var starts = content.startsOn();
        if (starts.isBefore(frame.followedFrom())) {
            faults.add("content.startsOn", "cer-starts-before-orientation", Map.of("on", frame.followedFrom()));
        }
        if (starts.isAfter(frame.ground().on().plusYears(1))) {
            faults.add("content.startsOn", "cer-starts-too-late", Map.of());
        }
        var steps = content.commitments().steps();
        for (var i = 0; i < steps.size(); i++) {
            var actions = steps.get(i).actions();
            for (var j = 0; j < actions.size(); j++) {
                var due = actions.get(j).dueOn();
                if (due.isBefore(starts) || due.isAfter(content.endsOn())) {
                    var field = "content.steps[" + i + "].actions[" + j + "].dueOn";
                    faults.add(field, "action-outside-term", Map.of("from", starts, "to", content.endsOn()));
                }
            }
        }
    }

    private void hours(CerContent content, Frame frame, Faults faults) {
        var usual = rules.usualWeeklyHours(frame.type(), frame.ground());
        var told = content.weeklyHours();
        if (usual.isEmpty() && told != null) {
            faults.add("content.weeklyHours", "weekly-hours-not-here", Map.of());
        } else if (usual.isPresent() && told == null) {
            faults.add("content.weeklyHours", "weekly-hours-missing", Map.of());
        } else if (told != null && usual.filter(hours -> told < hours).isPresent() && content.hoursReason() == null) {
            faults.add("content.hoursReason", "weekly-hours-reason", Map.of("usual", usual.orElseThrow()));
        }
    }

    private final class Faults {
        private final List<FieldError> found = new ArrayList<>();
        private Map<String, Object> first = Map.of();

        void add(String field, String rule, Map<String, Object> parameters) {
            first = found.isEmpty() ? parameters : first;
            found.add(texts.refused(field, rule, parameters));
        }

        /// The problem bears the name of the first rule, so that a caller with one mistake can act on its type.
        void refuse() {
            if (!found.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, found.getFirst().rule(), first, found);
            }
        }
    }
}
