package fr.passerelle.beneficiary.person.persistence;

import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePersons implements Persons, PanacheRepositoryBase<Person, UUID> {
    private static final String COMPARE = """
            insert into duplicate_check (person_id, departement)
            select id, departement from person where id = any (?::uuid[]) on conflict (person_id) do nothing""";
    private static final String COMPARE_NUMBER = """
            insert into duplicate_check (person_id, departement, number_of)
            select id, departement, ? from person where id = ?
            on conflict (person_id) do update set number_of = excluded.number_of""";

    private final Sql sql;

    PanachePersons(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Person> byId(UUID id) {
        var file = fileOf(id);
        file.flatMap(Person::mergedInto).ifPresent(survivor -> {
            throw merged(survivor);
        });
        return file;
    }

    private static Refusal merged(UUID survivor) {
        return new Refusal(Refusal.Kind.CONFLICT, "beneficiary-merged", Map.of("survivor", survivor));
    }

    @Override
    public void hold(UUID id) {
        var survivor = sql.first(
                "select coalesce(merged_into, id) from person where id = ? for no key update",
                row -> row.getObject(1, UUID.class),
                id);
        survivor.filter(other -> !other.equals(id)).ifPresent(other -> {
            throw merged(other);
        });
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
        compare(List.of(person.id()));
    }

    @Override
    public void addAll(List<Person> persons) {
        persist(persons);
        flush();
        compare(persons.stream().map(Person::id).toList());
    }

    @Override
    public void compare(Collection<UUID> people) {
        if (!people.isEmpty()) {
            flush();
            sql.update(COMPARE, (Object) people.stream().map(UUID::toString).toArray(String[]::new));
        }
    }

    @Override
    public void compare(UUID person, UUID ownerOfTheNumber) {
        sql.update(COMPARE_NUMBER, ownerOfTheNumber, person);
    }
}
