package fr.passerelle.scheduling.site;

/// What kind of place it is.
public enum SiteType {
    ESPACE_INSERTION,
    POLE_SOCIAL,
    CAF_AGENCY,
    CCAS,
    FRANCE_SERVICES,
    OTHER
}
