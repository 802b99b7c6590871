package fr.passerelle.partner.person;

import java.util.Optional;
import java.util.UUID;

/// The people that this service was told of.
public interface Persons {
    Optional<Person> byId(UUID id);

    /// No files are merged until the transaction is over, so that what is written of the person stays theirs.
    Optional<Person> held(UUID id);

    void add(Person person);
}
