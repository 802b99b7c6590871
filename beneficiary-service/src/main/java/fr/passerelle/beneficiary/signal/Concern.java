package fr.passerelle.beneficiary.signal;

/// What worries whoever sends a signal. What it reveals of somebody decides who may read it (RGPD, art. 9).
public enum Concern {
    RESSOURCES(false),
    BUDGET(false),
    LOGEMENT(false),
    ISOLEMENT(false),
    ACCES_AUX_DROITS(false),
    PARENTALITE(false),
    NUMERIQUE(false),
    RUPTURE_DE_PARCOURS(false),
    SANTE(true),
    HANDICAP(true),
    VIOLENCES(true),
    AUTRE(false);

    private final boolean sensitive;

    Concern(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /// Health, disability and violence are a count in an event.
    public boolean isSensitive() {
        return sensitive;
    }
}
