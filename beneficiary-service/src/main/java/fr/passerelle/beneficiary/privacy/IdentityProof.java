package fr.passerelle.beneficiary.privacy;

/// How it was made sure that who asks is the person (RGPD, art. 12.6).
public enum IdentityProof {
    /// the person came and is known to who received them
    KNOWN_IN_PERSON,
    DOCUMENT_SEEN,
    /// asked for where there is a doubt, and destroyed once checked
    COPY_OF_DOCUMENT,
    ANSWERS_ABOUT_THE_FILE,
    MANDATE_OR_GUARDIAN
}
