package fr.passerelle.beneficiary.notice;

/// How a notice reaches its person.
public enum Channel {
    EMAIL,
    /// printed and handed over or posted
    LETTER
}
