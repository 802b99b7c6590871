package fr.passerelle.beneficiary.erasure;

/// Why a person is erased.
public enum ErasureCause {
    /// a request was granted (RGPD, art. 17)
    REQUEST,
    /// the time for which the file is kept is over, and an elimination was validated
    RETENTION_OVER
}
