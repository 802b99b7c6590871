package fr.passerelle.contract.cer;

import java.util.Locale;

/// What can be done with a contract.
public enum CerAct {
    REWRITING,
    SIGNATURE,
    SUBMISSION,
    VALIDATION,
    REJECTION,
    CANCELLATION,
    REDRAFT,
    RENEWAL,
    AMENDMENT;

    /// Code of the refusal where the state does not allow it.
    String refusal() {
        return "cer-" + name().toLowerCase(Locale.ROOT) + "-not-allowed";
    }
}
