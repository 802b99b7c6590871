package fr.passerelle.beneficiary.access;

import fr.passerelle.platform.access.Caller;
import java.util.Set;

/// CNIL, décret 2019-341: the bodies that may read a NIR.
public final class NirReaders {
    private static final Set<String> TYPES = Set.of("DEPARTEMENT", "CAF", "FRANCE_TRAVAIL");

    private NirReaders() {}

    public static boolean include(Caller caller) {
        return TYPES.contains(caller.organisationType());
    }
}
