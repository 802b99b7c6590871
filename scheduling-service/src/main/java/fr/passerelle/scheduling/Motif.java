package fr.passerelle.scheduling;

/// What an appointment is for.
public enum Motif {
    INSTRUCTION_RSA,
    ORIENTATION,
    DIAGNOSTIC,
    SIGNATURE_CER,
    SUIVI,
    RENOUVELLEMENT_CER,
    EP,
    MAIN_TENDUE;

    /// Whether it is support in itself, which an espace insertion gives to profil 2 alone.
    public boolean isSupport() {
        return switch (this) {
            case SIGNATURE_CER, SUIVI, RENOUVELLEMENT_CER -> true;
            case INSTRUCTION_RSA, ORIENTATION, DIAGNOSTIC, EP, MAIN_TENDUE -> false;
        };
    }

    /// Whether it comes before any right is open.
    public boolean precedesRight() {
        return this == INSTRUCTION_RSA;
    }
}
