package fr.passerelle.beneficiary.diagnostic;

/// What is done with a diagnostic.
public enum DiagnosticAct {
    REVISION("diagnostic-revision-not-allowed"),
    COMPLETION("diagnostic-completion-not-allowed"),
    OUTDATING("diagnostic-outdating-not-allowed");

    private final String refusal;

    DiagnosticAct(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
