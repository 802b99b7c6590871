package fr.passerelle.contract.commitment;

/// What an objective or an action is about; the codes are those of the freins where there is one.
public enum CommitmentDomain {
    SANTE,
    HANDICAP,
    INSERTION_SOCIALE,
    LOGEMENT,
    MOBILITE,
    ACCES_AUX_DROITS,
    PARENTALITE,
    GARDE_ENFANTS,
    MAITRISE_FRANCAIS,
    FAMILLE,
    BUDGET,
    NUMERIQUE,
    JUSTICE,
    FORMATION,
    PROJET_PROFESSIONNEL,
    RECHERCHE_EMPLOI,
    AUTRE;

    /// What blocking freins come before (S001_24).
    boolean isTowardsAJob() {
        return this == PROJET_PROFESSIONNEL || this == RECHERCHE_EMPLOI;
    }
}
