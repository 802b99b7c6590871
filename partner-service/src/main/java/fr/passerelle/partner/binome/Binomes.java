package fr.passerelle.partner.binome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The binômes of people.
public interface Binomes {
    Optional<Binome> byId(UUID id);

    /// The other ones of the same person.
    List<Binome> othersOf(Binome binome);

    void add(Binome binome);

    /// Writes what changed, so that the version shown is the one that stands; refuses a second binôme of a person on
    /// the
    /// same day.
    void flush();
}
