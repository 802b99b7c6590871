package fr.passerelle.scheduling.person;

import java.util.Optional;
import java.util.UUID;

/// The people of the départements in scope, as events told of them.
public interface People {
    /// Adds what is told to what is known.
    void record(Person told);

    Optional<Person> byId(UUID id);
}
