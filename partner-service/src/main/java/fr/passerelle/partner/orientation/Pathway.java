package fr.passerelle.partner.orientation;

/// Kind of path (arrêté du 21 novembre 2024).
public enum Pathway {
    SOCIAL,
    SOCIO_PROFESSIONNEL,
    PROFESSIONNEL
}
