package fr.passerelle.beneficiary.rupture;

import java.util.Optional;
import java.util.UUID;

/// The broken paths of the départements in scope.
public interface Ruptures {
    /// The one that lasts.
    Optional<Rupture> openOf(UUID personId);

    void add(Rupture rupture);
}
