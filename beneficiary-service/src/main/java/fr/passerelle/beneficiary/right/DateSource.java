package fr.passerelle.beneficiary.right;

/// Where the date of an opening comes from: a Caf file carries none, so it is deduced and the event says how.
public enum DateSource {
    DECISION,
    RSA_NATURE_START,
    FILE_REFERENCE_DATE
}
