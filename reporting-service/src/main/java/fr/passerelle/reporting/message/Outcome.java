package fr.passerelle.reporting.message;

/// What became of a message.
public enum Outcome {
    DELIVERED,
    /// A channel failed, and no other has delivered it yet.
    UNDELIVERED
}
