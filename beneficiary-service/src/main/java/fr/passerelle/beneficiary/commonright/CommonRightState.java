package fr.passerelle.beneficiary.commonright;

/// Whether a right of common law is open to somebody.
public enum CommonRightState {
    OUVERT,
    A_OUVRIR,
    SANS_OBJET
}
