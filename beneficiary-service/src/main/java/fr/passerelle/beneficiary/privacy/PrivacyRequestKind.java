package fr.passerelle.beneficiary.privacy;

/// Which right a person uses.
public enum PrivacyRequestKind {
    /// RGPD, art. 15
    ACCESS,
    /// RGPD, art. 16
    RECTIFICATION,
    /// RGPD, art. 17
    ERASURE
}
