package fr.passerelle.beneficiary.signal;

import java.util.Optional;
import java.util.UUID;

/// The signals of the départements in scope.
public interface Signals {
    Optional<Signal> byId(UUID id);

    void add(Signal signal);
}
