package fr.passerelle.beneficiary.privacy;

/// Why data are erased at a person's request (RGPD, art. 17.1).
public enum ErasureGround {
    /// a)
    NO_LONGER_NECESSARY,
    /// b)
    CONSENT_WITHDRAWN,
    /// c)
    OBJECTION_FOUNDED,
    /// d)
    UNLAWFUL_PROCESSING,
    /// e)
    LEGAL_OBLIGATION_TO_ERASE
}
