package fr.passerelle.beneficiary.household.api;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// The file number of a household, for the Département and the Caf: at the MSA it is a NIR.
@ApplicationScoped
class ShownMatricule {
    private final ProtectedIdentifiers identifiers;
    private final Caller caller;

    ShownMatricule(ProtectedIdentifiers identifiers, Caller caller) {
        this.identifiers = identifiers;
        this.caller = caller;
    }

    boolean isShown() {
        return caller.isFrom("DEPARTEMENT") || caller.isFrom("CAF");
    }

    @Nullable String of(Household household) {
        return isShown()
                ? household
                        .matricule()
                        .or(() -> identifiers.reveal(Kind.HOUSEHOLD_MATRICULE, household.id()))
                        .orElse(null)
                : null;
    }
}
