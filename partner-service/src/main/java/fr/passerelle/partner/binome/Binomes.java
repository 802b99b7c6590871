package fr.passerelle.partner.binome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The binômes of people.
public interface Binomes {
    Optional<Binome> byId(UUID id);

    /// All of a person, over or not.
    List<Binome> ofPerson(UUID personId);

    /// Reads it anew, of whoever it is by now: no files are merged until the transaction is over.
    void hold(Binome binome);

    void add(Binome binome);

    /// Writes what changed, so that the version shown is the one that stands.
    /// Refuses a second binôme of a person on the same day.
    void flush();
}
