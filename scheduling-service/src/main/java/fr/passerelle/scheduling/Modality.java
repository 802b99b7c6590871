package fr.passerelle.scheduling;

/// Where the two meet.
public enum Modality {
    SUR_SITE,
    TELEPHONE,
    /// at the person's home
    DOMICILE,
    VISIO
}
