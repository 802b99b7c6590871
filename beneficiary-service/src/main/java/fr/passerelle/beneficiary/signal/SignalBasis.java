package fr.passerelle.beneficiary.signal;

/// On what ground somebody is signalled (RGPD, art. 6).
public enum SignalBasis {
    /// the person agreed, on a day that is told
    AGREEMENT,
    PUBLIC_INTEREST,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS;

    /// Art. 9: health, disability and violence need the person's agreement, or to save them.
    boolean allowsSensitive() {
        return this == AGREEMENT || this == VITAL_INTERESTS;
    }
}
