package fr.passerelle.platform.inbox;

/// What a service holds only because events told it, and can therefore hold again: emptied before a rebuild,
/// filled by the same handlers as ever. Implementations are CDI beans. A service whose handlers do more than
/// fill projections, such as sending a message, declares none and is never rebuilt.
public interface Projection {
    /// Called inside a transaction that sees every département.
    void reset();
}
