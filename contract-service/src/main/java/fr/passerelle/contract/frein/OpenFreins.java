package fr.passerelle.contract.frein;

import java.util.List;
import java.util.UUID;

/// The freins of the départements in scope.
public interface OpenFreins {
    /// A new diagnostic looks at the whole situation: what it no longer names is no longer there.
    void replace(UUID personId, String departement, List<Frein> freins);

    /// It keeps the person from nothing any more; one that is not known stays unknown.
    void lift(UUID personId, String departement, UUID freinId);

    List<Frein> blockingOf(UUID personId);
}
