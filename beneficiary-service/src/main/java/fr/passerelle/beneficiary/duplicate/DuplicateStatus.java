package fr.passerelle.beneficiary.duplicate;

/// What was decided of two people who may be one; the only place that allows or refuses a dismissal. A
/// merge decides too, whatever was said before, and its reversal opens the question again.
public enum DuplicateStatus {
    OPEN,
    DISMISSED,
    MERGED;

    boolean allowsDismissal() {
        return this == OPEN;
    }
}
