package fr.passerelle.beneficiary.merge;

/// What a merge has become; the only place that allows or refuses its reversal.
public enum MergeStatus {
    STANDING,
    REVERSED;

    boolean allowsReversal() {
        return this == STANDING;
    }
}
