package fr.passerelle.beneficiary.frein;

/// What may be done with a frein after it was named.
public enum FreinAct {
    /// something is undertaken about it
    WORK("frein-work-not-allowed"),
    /// it keeps nobody from anything any more
    LIFTING("frein-lifting-not-allowed");

    private final String refusal;

    FreinAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
