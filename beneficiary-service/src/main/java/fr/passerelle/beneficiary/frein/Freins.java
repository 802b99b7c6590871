package fr.passerelle.beneficiary.frein;

import java.util.Optional;
import java.util.UUID;

/// The freins of the départements in scope.
public interface Freins {
    /// As the diagnostic in force names it.
    Optional<Frein> current(UUID id);
}
