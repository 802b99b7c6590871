package fr.passerelle.beneficiary.frein;

import java.util.Optional;
import java.util.UUID;

/// The freins of the départements in scope.
public interface Freins {
    Optional<Frein> byId(UUID id);
}
