package fr.passerelle.scheduling;

/// Profession of who receives.
public enum ProfessionalRole {
    CONSEILLER_PROFESSIONNEL,
    TRAVAILLEUR_SOCIAL_INSERTION,
    TUTEUR_AGIR,
    TRAVAILLEUR_SOCIAL_CAF,
    GESTIONNAIRE_CONSEIL_CAF,
    COORDONNATEUR_EI
}
