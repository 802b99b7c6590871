package fr.passerelle.beneficiary.personlist;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The refusals of a list, one for each rule.
public final class PersonListRefused {
    private PersonListRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "person-list-unknown");
    }

    static Refusal notAllowed(PersonListAct act, PersonListStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", status.name()));
    }

    /// Before its columns are named, nothing can be said of a line; and when its lines are gone, no more.
    public static Refusal notMapped(PersonListStatus status) {
        return new Refusal(Refusal.Kind.INVALID, "person-list-not-mapped", Map.of("state", status.name()));
    }

    static Refusal nothingToRegister() {
        return new Refusal(Refusal.Kind.INVALID, "person-list-nothing-to-register");
    }
}
