package fr.passerelle.beneficiary.exit;

/// Whether an exit is what the path aimed at.
public enum ExitCategory {
    POSITIVE,
    AUTRE
}
