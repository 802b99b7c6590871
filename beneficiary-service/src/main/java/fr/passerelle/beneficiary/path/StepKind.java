package fr.passerelle.beneficiary.path;

/// What another service decides on a person's path.
public enum StepKind {
    ORIENTATION,
    CONTRACT,
    APPOINTMENT
}
