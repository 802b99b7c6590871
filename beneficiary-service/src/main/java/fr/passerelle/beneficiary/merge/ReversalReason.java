package fr.passerelle.beneficiary.merge;

/// Why a merge is taken back.
public enum ReversalReason {
    DIFFERENT_PEOPLE,
    /// the other file was to go on
    WRONG_SURVIVOR
}
