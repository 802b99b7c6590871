package fr.passerelle.beneficiary.exit;

import java.util.Optional;
import java.util.UUID;

/// The exits of the départements in scope.
public interface Exits {
    Optional<Exit> byId(UUID id);

    /// The one by which the person is out of the scheme.
    Optional<Exit> standingOf(UUID personId);

    void add(Exit exit);
}
