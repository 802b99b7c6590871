package fr.passerelle.partner.person;

/// What is known of a person's right to the RSA. A suspended right is open: only its payment waits.
public enum RightState {
    REQUESTED,
    OPEN,
    CLOSED
}
