package fr.passerelle.beneficiary.exit;

/// Why somebody leaves the scheme.
public enum ExitReason {
    REPRISE_EMPLOI(ExitCategory.POSITIVE),
    CUI(ExitCategory.POSITIVE),
    CDD_PLUS_6_MOIS(ExitCategory.POSITIVE),
    CDI(ExitCategory.POSITIVE),
    /// registration at Pôle emploi, which ended the support by a référent under the regime of 2009
    INSCRIPTION_PE(ExitCategory.POSITIVE),
    FORMATION_QUALIFIANTE(ExitCategory.POSITIVE),
    CREATION_ENTREPRISE(ExitCategory.POSITIVE),
    CONCOURS_FP(ExitCategory.POSITIVE),
    AAH(ExitCategory.AUTRE),
    DEMENAGEMENT(ExitCategory.AUTRE),
    RETRAITE(ExitCategory.AUTRE),
    DECES(ExitCategory.AUTRE),
    FIN_DE_DROIT(ExitCategory.AUTRE);

    private final ExitCategory category;

    ExitReason(ExitCategory category) {
        this.category = category;
    }

    public ExitCategory category() {
        return category;
    }

    boolean isDeath() {
        return this == DECES;
    }

    /// The AAH tells of a disability (RGPD, art. 9): it travels on a topic of its own.
    public boolean isSensitive() {
        return this == AAH;
    }
}
