package fr.passerelle.beneficiary.signal;

/// What is done with a signal.
public enum SignalAct {
    /// it is said which person of the Département it is about
    IDENTIFICATION("signal-identification-not-allowed"),
    ANSWER("signal-answer-not-allowed");

    private final String refusal;

    SignalAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
