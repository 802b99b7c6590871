package fr.passerelle.beneficiary.person.persistence;

import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePersons implements Persons, PanacheRepositoryBase<Person, UUID> {
    @Override
    public Optional<Person> byId(UUID id) {
        var file = fileOf(id);
        file.flatMap(Person::mergedInto).ifPresent(survivor -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "beneficiary-merged", Map.of("survivor", survivor));
        });
        return file;
    }

    @Override
    public Optional<Person> fileOf(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Person> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    @Override
    public void add(Person person) {
        persist(person);
    }

    @Override
    public void addAll(List<Person> persons) {
        persist(persons);
        flush();
    }
}
