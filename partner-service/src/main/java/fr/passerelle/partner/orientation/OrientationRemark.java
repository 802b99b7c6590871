package fr.passerelle.partner.orientation;

/// What whoever decides should know of a proposal.
public enum OrientationRemark {
    /// no espace insertion serves the commune
    COMMUNE_NON_RATTACHEE,
    COMMUNE_INCONNUE,
    /// the Caf that pays is not known yet
    CAISSE_INCONNUE,
    /// no diagnostic is known yet
    SANS_DIAGNOSTIC,
    /// no convention in force names an article for it
    SANS_CONVENTION,
    /// it waits for the right to open: only then may somebody decide
    DROIT_NON_OUVERT,
    /// no rule proposes anything
    AUCUNE_REGLE
}
