package fr.passerelle.beneficiary.access;

import fr.passerelle.platform.access.Caller;
import java.util.Set;

/// Who decides and who pays the RSA: the bodies that are shown its amounts.
public final class AmountReaders {
    private static final Set<String> TYPES = Set.of("DEPARTEMENT", "CAF");

    private AmountReaders() {}

    public static boolean include(Caller caller) {
        return TYPES.contains(caller.organisationType());
    }
}
