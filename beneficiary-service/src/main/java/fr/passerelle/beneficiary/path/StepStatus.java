package fr.passerelle.beneficiary.path;

/// How far a step has come, as it was last told.
public enum StepStatus {
    DECIDED,
    ENDED,

    DRAFTED,
    SIGNED_BY_ONE,
    SIGNED,
    SUBMITTED,
    VALIDATED,
    REJECTED,

    BOOKED,
    CANCELLED,
    HONOURED,
    MISSED
}
