package fr.passerelle.beneficiary.exit;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of an exit, one for each act.
public final class ExitRefused {
    private ExitRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "exit-unknown");
    }

    static Refusal notAllowed(ExitAct act, ExitStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", status.name()));
    }
}
