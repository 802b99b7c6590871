package fr.passerelle.beneficiary.privacy;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/// The refusals of a request about personal data, one for each act.
public final class PrivacyRefused {
    private PrivacyRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "privacy-request-unknown");
    }

    static Refusal notAllowed(PrivacyAct act, PrivacyRequestKind kind, PrivacyRequestStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("kind", kind.name(), "state", status.name()));
    }

    static Refusal extendedAlready(LocalDate dueOn) {
        return new Refusal(Refusal.Kind.CONFLICT, "privacy-extended-already", Map.of("day", dueOn));
    }

    static Refusal extensionTooLate(LocalDate dueOn) {
        return new Refusal(Refusal.Kind.CONFLICT, "privacy-extension-too-late", Map.of("day", dueOn));
    }

    static Refusal exportExpired(LocalDate until) {
        return new Refusal(Refusal.Kind.CONFLICT, "privacy-export-expired", Map.of("day", until));
    }
}
