package fr.passerelle.beneficiary.person;

/// How somebody prefers to be written to.
public enum ContactChannel {
    EMAIL,
    SMS,
    LETTER
}
