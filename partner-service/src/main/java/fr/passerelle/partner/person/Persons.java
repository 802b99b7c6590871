package fr.passerelle.partner.person;

import java.util.Optional;
import java.util.UUID;

/// The people that this service was told of.
public interface Persons {
    Optional<Person> byId(UUID id);

    void add(Person person);
}
