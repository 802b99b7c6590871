package fr.passerelle.contract.cer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The contracts of the départements in scope.
public interface Cers {
    Optional<Cer> byId(UUID id);

    void add(Cer cer);

    void add(Amendment amendment);

    /// The first one first.
    List<Amendment> amendmentsOf(UUID cerId);

    /// Highest rank among the validated contracts of a person, 0 where there is none.
    int lastRankOf(UUID personId);

    /// Writes what changed, so that the version shown is the one that stands; refuses a validated contract that has a
    /// day in common with another one of the person.
    void flush();
}
