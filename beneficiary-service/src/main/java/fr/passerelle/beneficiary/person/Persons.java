package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people of the départements in scope.
public interface Persons {
    /// Somebody whose file was merged into another's is refused by the survivor's id: nothing is done to
    /// that file.
    Optional<Person> byId(UUID id);

    /// A file as it stands, merged or not.
    default Optional<Person> fileOf(UUID id) {
        return byId(id);
    }

    List<Person> byIds(Collection<UUID> ids);

    void add(Person person);

    /// Writes them at once, so that rows which point at them may follow.
    void addAll(List<Person> persons);
}
