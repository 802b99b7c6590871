package fr.passerelle.beneficiary.rupture;

/// What shows that a path goes on.
public enum SignKind {
    /// the first fact that was told of it, where nothing else is
    START,
    ORIENTATION,
    APPOINTMENT,
    CONTRACT,
    DIAGNOSTIC,
    RIGHTS_INFORMATION,
    /// the person has left the scheme, or has no right any more: nothing is broken
    EXIT
}
