package fr.passerelle.beneficiary.application.api;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The département that a request concerns: told, or the only one of the token.
final class DepartementTold {
    private DepartementTold() {}

    static String of(@Nullable String told, Caller caller) {
        if (told == null && caller.departements().size() == 1) {
            return caller.departements().iterator().next();
        }
        if (told == null || !caller.departements().contains(told)) {
            throw new Refusal(Refusal.Kind.INVALID, "departement-out-of-scope");
        }
        return told;
    }
}
