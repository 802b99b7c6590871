package fr.passerelle.beneficiary.frein;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of a frein, one for each act.
public final class FreinRefused {
    private FreinRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "frein-unknown");
    }

    /// The diagnostic in force does not name it.
    static Refusal notCurrent() {
        return new Refusal(Refusal.Kind.CONFLICT, "frein-not-current");
    }

    static Refusal notAllowed(FreinAct act, FreinState state) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", state.name()));
    }
}
