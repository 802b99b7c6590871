package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people of the départements in scope.
public interface Persons {
    Optional<Person> byId(UUID id);

    List<Person> byIds(Collection<UUID> ids);

    void add(Person person);

    /// Writes them at once, so that rows which point at them may follow.
    void addAll(List<Person> persons);
}
