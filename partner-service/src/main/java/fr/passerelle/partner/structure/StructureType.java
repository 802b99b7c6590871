package fr.passerelle.partner.structure;

/// What a structure is to the partnership.
public enum StructureType {
    ESPACE_INSERTION,
    POLE_SOCIAL,
    SERVICE_SOLIDARITES_TERRITORIALES,
    AGENCE_CAF,
    AGENCE_FRANCE_TRAVAIL,
    CCAS,
    CENTRE_SOCIAL,
    MISSION_LOCALE,
    PLIE,
    SAJD,
    ASSOCIATION,
    AUTRE
}
