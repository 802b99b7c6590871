package fr.passerelle.beneficiary.rupture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The paths that are watched.
public interface Watches {
    /// Has a path looked at on a day, or earlier where that was planned.
    ///
    /// @param on from which it is watched, where it was not
    void lookAt(UUID personId, String departement, LocalDate on);

    /// Watches paths that are not watched yet.
    ///
    /// @param on first day
    /// @param lookOn when they are looked at first
    void begin(List<UUID> people, String departement, LocalDate on, LocalDate lookOn);

    /// Of any département.
    Set<String> departementsToLookAt(LocalDate today);

    /// Takes the next one for the rest of the transaction, with no other replica on it.
    Optional<Watch> takeDue(LocalDate today);

    /// The last sign of a path that is watched.
    Sign lastSign(UUID personId);

    /// Whether the person left the scheme and has not come back, or their household has no right any more.
    boolean isOver(UUID personId);

    void lookAgain(UUID personId, LocalDate on);

    void stop(UUID personId);
}
