package fr.passerelle.contract.awaited;

/// What was told of a legal time, once each, in this order.
public enum DeadlineStep {
    APPROACHING,
    MISSED,
    /// both have signed: nothing more is told
    SETTLED
}
