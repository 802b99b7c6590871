package fr.passerelle.beneficiary.estimate;

/// What an estimate comes to.
public enum EstimateOutcome {
    ESTIMATED,
    NOT_DUE,
    NOT_ELIGIBLE,
    CANNOT_ESTIMATE
}
