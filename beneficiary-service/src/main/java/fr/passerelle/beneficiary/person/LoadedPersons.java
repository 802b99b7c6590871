package fr.passerelle.beneficiary.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The people that a batch of households concerns, loaded together; who is added is written at the end of the
/// batch.
public final class LoadedPersons implements Persons {
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<Person> added = new ArrayList<>();
    private final Set<UUID> toCompare = new HashSet<>();
    private final Map<UUID, UUID> numbersOfOthers = new HashMap<>();
    private final Set<UUID> strangers = new HashSet<>();

    public LoadedPersons(List<Person> known) {
        known.forEach(person -> people.put(person.id(), person));
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> byIds(Collection<UUID> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Person person) {
        people.put(person.id(), person);
        added.add(person);
        strangers.add(person.id());
    }

    @Override
    public void addAll(List<Person> persons) {
        persons.forEach(this::add);
    }

    @Override
    public void compare(Collection<UUID> those) {
        toCompare.addAll(those);
    }

    @Override
    public void compare(UUID person, UUID ownerOfTheNumber) {
        numbersOfOthers.put(person, ownerOfTheNumber);
    }

    /// Whether the batch has met the person for the first time.
    public boolean isStranger(UUID id) {
        return strangers.contains(id);
    }

    public void write(Persons stored) {
        stored.addAll(added);
        stored.compare(toCompare.stream().filter(id -> !strangers.contains(id)).toList());
        numbersOfOthers.forEach(stored::compare);
        added.clear();
        toCompare.clear();
        numbersOfOthers.clear();
    }
}
