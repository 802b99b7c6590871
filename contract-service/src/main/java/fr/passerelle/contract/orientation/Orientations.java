package fr.passerelle.contract.orientation;

import java.util.Optional;
import java.util.UUID;

/// The orientations of the départements in scope.
public interface Orientations {
    void add(KnownOrientation orientation);

    /// The latest decision on a person.
    Optional<KnownOrientation> currentOf(UUID personId);
}
