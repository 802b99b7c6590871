package fr.passerelle.partner.action;

import java.util.Optional;
import java.util.UUID;

/// The catalogue of a département.
public interface Actions {
    Optional<Action> byId(UUID id);

    /// The same, and nobody else takes a place there until this transaction ends.
    Optional<Action> lockedById(UUID id);

    void add(Action action);
}
