package fr.passerelle.contract.binome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The binômes of the départements in scope.
public interface Binomes {
    void add(KnownBinome binome);

    /// @param endedOn last day
    void end(KnownBinome binome, LocalDate endedOn);

    /// It was recorded by mistake: it was never in force.
    void remove(KnownBinome binome);

    /// The one that follows the person on a day.
    Optional<KnownBinome> of(UUID personId, LocalDate on);
}
