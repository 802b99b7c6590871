package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/// The refusals of a diagnostic, one for each act.
public final class DiagnosticRefused {
    private DiagnosticRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "diagnostic-unknown");
    }

    /// @param inForce day of the interview that holds
    static Refusal olderThan(LocalDate inForce) {
        return new Refusal(Refusal.Kind.CONFLICT, "diagnostic-older", Map.of("heldOn", inForce));
    }

    static Refusal notAllowed(DiagnosticAct act, DiagnosticStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", status.name()));
    }
}
