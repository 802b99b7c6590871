package fr.passerelle.scheduling;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// In which département a creation takes place: said in the body, or the only one of the token.
public final class DepartementAsked {
    private DepartementAsked() {}

    public static String of(@Nullable String told, Caller caller) {
        if (told == null && caller.departements().size() == 1) {
            return caller.departements().iterator().next();
        }
        if (told == null || !caller.departements().contains(told)) {
            throw new Refusal(Refusal.Kind.INVALID, "departement-out-of-scope");
        }
        return told;
    }
}
