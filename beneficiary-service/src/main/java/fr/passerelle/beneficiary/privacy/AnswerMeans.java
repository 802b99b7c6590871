package fr.passerelle.beneficiary.privacy;

/// How the file was given to the person.
public enum AnswerMeans {
    HANDED_OVER,
    REGISTERED_LETTER,
    SECURE_LINK
}
