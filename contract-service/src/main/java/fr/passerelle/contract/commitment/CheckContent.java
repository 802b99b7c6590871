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
import java.util.HashSet;
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
    /// @param path where the content stands in the body, for example `content.`
    public record Frame(
            UUID personId, CerType type, LocalDate followedFrom, ContractRules.Ground ground, String path) {}

    public void check(CerContent content, Frame frame) {
        var faults = new Faults(frame.path());
        dates(content, frame, faults);
        actions(content, faults);
        hours(content, frame, faults);
        if (content.jobFirstReason() == null
                && !leftBehind(content, frame.personId()).isEmpty()) {
            faults.add("jobFirstReason", "blocking-frein-first", Map.of());
        }
        faults.refuse();
    }

    private List<?> leftBehind(CerContent content, UUID personId) {
        return content.commitments().leftBehind(freins.blockingOf(personId));
    }

    private static void dates(CerContent content, Frame frame, Faults faults) {
        var starts = content.startsOn();
        if (starts.isBefore(frame.followedFrom())) {
            faults.add("startsOn", "cer-starts-before-orientation", Map.of("on", frame.followedFrom()));
        }
        if (starts.isAfter(frame.ground().on().plusYears(1))) {
            faults.add("startsOn", "cer-starts-too-late", Map.of());
        }
    }

    /// What is reported of an action later has to mean one action, within the term.
    private static void actions(CerContent content, Faults faults) {
        var known = new HashSet<UUID>();
        var steps = content.commitments().steps();
        for (var i = 0; i < steps.size(); i++) {
            var actions = steps.get(i).actions();
            for (var j = 0; j < actions.size(); j++) {
                var field = "steps[" + i + "].actions[" + j + "].";
                if (!known.add(actions.get(j).id())) {
                    faults.add(field + "id", "action-repeated", Map.of());
                }
                if (!content.covers(actions.get(j).dueOn())) {
                    var term = Map.<String, Object>of("from", content.startsOn(), "to", content.endsOn());
                    faults.add(field + "dueOn", "action-outside-term", term);
                }
            }
        }
    }

    private void hours(CerContent content, Frame frame, Faults faults) {
        var usual = rules.usualWeeklyHours(frame.type(), frame.ground());
        var told = content.weeklyHours();
        if (usual.isEmpty() && told != null) {
            faults.add("weeklyHours", "weekly-hours-not-here", Map.of());
        } else if (usual.isPresent() && told == null) {
            faults.add("weeklyHours", "weekly-hours-missing", Map.of());
        } else if (told != null && usual.filter(hours -> told < hours).isPresent() && content.hoursReason() == null) {
            faults.add("hoursReason", "weekly-hours-reason", Map.of("usual", usual.orElseThrow()));
        }
    }

    private final class Faults {
        private final List<FieldError> found = new ArrayList<>();
        private final String path;
        private Map<String, Object> first = Map.of();

        Faults(String path) {
            this.path = path;
        }

        void add(String field, String rule, Map<String, Object> parameters) {
            first = found.isEmpty() ? parameters : first;
            found.add(texts.refused(path + field, rule, parameters));
        }

        /// The problem bears the name of the first rule, so that a caller with one mistake can act on its type.
        void refuse() {
            if (!found.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, found.getFirst().rule(), first, found);
            }
        }
    }
}
