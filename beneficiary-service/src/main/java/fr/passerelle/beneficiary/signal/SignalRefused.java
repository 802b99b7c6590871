package fr.passerelle.beneficiary.signal;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of a signal, one for each act.
public final class SignalRefused {
    private SignalRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "signal-unknown");
    }

    static Refusal notAllowed(SignalAct act, SignalStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", status.name()));
    }
}
