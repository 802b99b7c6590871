package fr.passerelle.beneficiary.retention;

/// What is decided of a list of elimination.
public enum EliminationAct {
    VALIDATION("elimination-validation-not-allowed"),
    REJECTION("elimination-rejection-not-allowed");

    private final String refusal;

    EliminationAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
