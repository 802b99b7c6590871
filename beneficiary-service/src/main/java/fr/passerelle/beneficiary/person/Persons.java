package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people of the départements in scope.
public interface Persons {
    /// Somebody whose file was merged into another's is refused by the survivor's id: nothing is done to that file.
    Optional<Person> byId(UUID id);

    /// Lets one at a time decide about the person, until the end of the transaction. A merge that came first is told as
    /// by [#byId].
    default void hold(UUID id) {}

    /// A file as it stands, merged or not.
    default Optional<Person> fileOf(UUID id) {
        return byId(id);
    }

    List<Person> byIds(Collection<UUID> ids);

    void add(Person person);

    /// They were added or are described otherwise: whoever else may be the same person is looked for afterwards.
    default void compare(Collection<UUID> people) {}

    /// The same, for somebody of whom a number was told that another one has.
    default void compare(UUID person, UUID ownerOfTheNumber) {}

    /// Writes them at once, so that rows which point at them may follow.
    void addAll(List<Person> persons);
}
