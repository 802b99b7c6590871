package fr.passerelle.beneficiary.duplicate;

/// Why two files are not about one person.
public enum DismissalReason {
    DIFFERENT_PEOPLE,
    TWINS,
    SAME_NAME
}
