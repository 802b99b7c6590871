package fr.passerelle.contract.person;

import java.util.Optional;
import java.util.UUID;

/// The people of the départements in scope.
public interface KnownPersons {
    /// The latest word holds; silence about the commune keeps the one that is known.
    void learn(KnownPerson person);

    Optional<KnownPerson> byId(UUID id);
}
