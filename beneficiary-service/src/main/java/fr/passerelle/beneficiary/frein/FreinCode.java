package fr.passerelle.beneficiary.frein;

/// The themes of freins. What they reveal of somebody decides who may read them (RGPD, art. 9 and 10).
public enum FreinCode {
    SANTE(true),
    HANDICAP(true),
    JUSTICE(true),
    LOGEMENT(false),
    MOBILITE(false),
    ACCES_AUX_DROITS(false),
    PARENTALITE(false),
    GARDE_ENFANTS(false),
    MAITRISE_FRANCAIS(false),
    FAMILLE(false),
    BUDGET(false),
    NUMERIQUE(false),
    FORMATION(false),
    AUTRE(false);

    private final boolean sensitive;

    FreinCode(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /// Health, disability and justice travel on a topic of their own and are a count for everyone else.
    public boolean isSensitive() {
        return sensitive;
    }
}
