package fr.passerelle.beneficiary.privacy;

/// Why an answer takes longer than a month; the law knows no other.
public enum ExtensionReason {
    COMPLEXITY,
    NUMBER_OF_REQUESTS
}
