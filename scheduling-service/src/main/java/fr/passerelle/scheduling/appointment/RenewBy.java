package fr.passerelle.scheduling.appointment;

/// Another way of reaching a person who did not come.
public enum RenewBy {
    TELEPHONE,
    COURRIER,
    VISITE_A_DOMICILE,
    AUTRE_LIEU,
    PARTENAIRE
}
