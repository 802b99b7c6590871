package fr.passerelle.partner;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// In which département something is written: the one told, or the only one of the token.
@ApplicationScoped
public class ChosenDepartement {
    private final Caller caller;

    ChosenDepartement(Caller caller) {
        this.caller = caller;
    }

    public String of(@Nullable String told) {
        if (told == null && caller.departements().size() == 1) {
            return caller.departements().iterator().next();
        }
        if (told == null || !caller.departements().contains(told)) {
            throw new Refusal(Refusal.Kind.INVALID, "departement-out-of-scope");
        }
        return told;
    }
}
