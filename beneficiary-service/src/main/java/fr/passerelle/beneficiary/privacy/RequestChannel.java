package fr.passerelle.beneficiary.privacy;

/// How a request came in.
public enum RequestChannel {
    DESK,
    LETTER,
    EMAIL,
    PHONE
}
