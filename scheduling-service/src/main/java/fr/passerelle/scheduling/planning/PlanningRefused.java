package fr.passerelle.scheduling.planning;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// Why an act on a planning is refused: a code per act and rule.
public final class PlanningRefused {
    private PlanningRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "planning-unknown");
    }

    /// @param act for example `acceptance`
    static Refusal transition(String act, PlanningStatus present) {
        return new Refusal(Refusal.Kind.CONFLICT, "planning-" + act + "-not-allowed", Map.of("state", present.name()));
    }

    /// @param rule for example `period`
    static Refusal terms(String rule) {
        return new Refusal(Refusal.Kind.INVALID, "planning-" + rule);
    }

    /// @param rule for example `acceptance-by-other`
    static Refusal party(String rule) {
        return new Refusal(Refusal.Kind.FORBIDDEN, "planning-" + rule);
    }

    static Refusal ownTerms() {
        return new Refusal(Refusal.Kind.CONFLICT, "planning-acceptance-of-own-terms");
    }
}
