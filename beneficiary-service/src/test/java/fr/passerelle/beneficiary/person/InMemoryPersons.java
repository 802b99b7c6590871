package fr.passerelle.beneficiary.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryPersons implements Persons {
    private final Map<UUID, Person> people = new LinkedHashMap<>();

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
    }

    @Override
    public void addAll(List<Person> persons) {
        persons.forEach(this::add);
    }

    public int size() {
        return people.size();
    }
}
