package fr.passerelle.beneficiary.rsascale;

/// How family benefits count (CASF, art. L262-3 and R262-10-1).
public enum FamilyRule {
    /// All of month M, as paid.
    DU_MOIS,
    /// Capped; parental leave is the average of M-1 to M-3.
    MOYENNE,
    /// Capped; parental leave is that of month M.
    PLAFONNEES
}
