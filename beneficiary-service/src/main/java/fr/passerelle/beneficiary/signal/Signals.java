package fr.passerelle.beneficiary.signal;

import java.util.Optional;
import java.util.UUID;

/// The signals of the départements in scope.
public interface Signals {
    Optional<Signal> byId(UUID id);

    /// Whether somebody was signalled to prevent worse, and that was not declined.
    boolean isPreventionFor(UUID personId);

    void add(Signal signal);
}
