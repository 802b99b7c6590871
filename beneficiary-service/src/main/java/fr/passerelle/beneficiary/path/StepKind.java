package fr.passerelle.beneficiary.path;

/// What another service decides on a person's path.
public enum StepKind {
    ORIENTATION,
    CONTRACT,
    APPOINTMENT,
    /// a conseiller emploi and a travailleur social together
    BINOME
}
