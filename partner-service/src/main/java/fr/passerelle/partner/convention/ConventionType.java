package fr.passerelle.partner.convention;

/// What kind of agreement binds the partners.
public enum ConventionType {
    ACCOMPAGNEMENT_RSA,
    DELEGATION,
    DEPARTEMENT_COMMUNE,
    COG,
    AUTRE
}
