package fr.passerelle.contract.frein;

import java.util.List;
import java.util.UUID;

/// The freins of the départements in scope.
public interface OpenFreins {
    /// A new diagnostic looks at the whole situation: what it no longer names is no longer there.
    void replace(UUID personId, String departement, List<Frein> freins);

    List<Frein> blockingOf(UUID personId);
}
