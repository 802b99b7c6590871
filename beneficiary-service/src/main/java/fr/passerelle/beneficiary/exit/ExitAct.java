package fr.passerelle.beneficiary.exit;

/// What may be done with an exit once it is recorded.
public enum ExitAct {
    /// it was a mistake, or did not come about
    REVOCATION("exit-revocation-not-allowed"),
    /// the person came back to the scheme, and so may leave it again
    RETURN("exit-recording-not-allowed");

    private final String refusal;

    ExitAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
