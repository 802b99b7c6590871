package fr.passerelle.partner.orientation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The orientations of people.
public interface Orientations {
    Optional<Orientation> byId(UUID id);

    /// The one that waits for a decision.
    Optional<Orientation> proposed(UUID beneficiaryId);

    /// The one in force.
    Optional<Orientation> current(UUID beneficiaryId);

    /// How many were decided, those that ended included.
    int decided(UUID beneficiaryId);

    /// Départements where something is to be told of a legal time.
    Set<String> departementsToRemind(LocalDate today);

    /// Takes one of them out of the reach of another clock.
    Optional<Orientation> takeToRemind(LocalDate today);

    void add(Orientation orientation);

    /// Writes what changed, so that constraints judge and the version is the new one.
    void flush();
}
