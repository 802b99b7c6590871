package fr.passerelle.beneficiary.signal;

/// How a signal is answered.
public enum SignalOutcome {
    /// an orientation is asked for
    ORIENTATION,
    /// somebody meets the person
    APPOINTMENT,
    DECLINED
}
