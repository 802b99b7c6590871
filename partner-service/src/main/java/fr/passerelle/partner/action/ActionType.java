package fr.passerelle.partner.action;

/// Type of an action of the catalogue.
public enum ActionType {
    ACTION_INSERTION_SOCIALE,
    ACTION_INSERTION_PROFESSIONNELLE,
    FORMATION,
    CHANTIER_INSERTION,
    ISG,
    /// action de promotion sociale
    APS,
    /// accompagnement social individuel
    ASI,
    MOBILITE,
    HABITAT,
    /// going with people towards administrations and places of culture, « aller vers »
    ALLER_VERS,
    AUTRE
}
