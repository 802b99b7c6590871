package fr.passerelle.beneficiary.application;

/// On what ground the file of somebody without RSA is kept (RGPD, art. 6).
public enum LawfulBasis {
    /// the Département's task of insertion (art. 6, 1, e)
    PUBLIC_TASK,
    /// a duty that the law puts on the organisation (art. 6, 1, c)
    LEGAL_OBLIGATION,
    /// the person agreed, and may take it back (art. 6, 1, a)
    CONSENT
}
