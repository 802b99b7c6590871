package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of what is decided of two people who may be one.
public final class DuplicateRefused {
    private DuplicateRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "duplicate-candidate-unknown");
    }

    static Refusal dismissalNotAllowed(DuplicateStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, "duplicate-dismissal-not-allowed", Map.of("state", status.name()));
    }
}
